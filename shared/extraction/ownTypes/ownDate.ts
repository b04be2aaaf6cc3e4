import type { EventStatus } from '../../model/eventStatus.ts'
import { type MentionDate, NO_DATE, NO_DERIVATION } from '../events/mention.ts'

/** "on strike since yesterday to protest the kidnapping": a time since when does not say when something happened once. */
export function ownDate(date: MentionDate, status: EventStatus): MentionDate {
  return status === 'happened' && date.date.endsWith('/..')
    ? { date: '', derivation: NO_DERIVATION, quality: NO_DATE }
    : date
}
