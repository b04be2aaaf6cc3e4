import { NO_PUBLICATION } from '../../model/publication.ts'
export function findPublication(_: unknown) { return NO_PUBLICATION }
