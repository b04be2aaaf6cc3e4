import { join } from 'node:path'

/** The checkout this launcher lies in (absolute path). */
export const repositoryRoot = join(import.meta.dirname, '..', '..')
