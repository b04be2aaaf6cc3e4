import { AppError } from '../shared/ipc/appError.ts'
import { isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import { type EventField, eventFields } from '../shared/model/event.ts'
import type { AnalystSlot } from './analystValues.ts'
import { decodeFieldValue, isReviewState } from './fieldValues.ts'
import { isIdList, isSameAs } from './joinValues.ts'
import { parseReading } from './readingSettings.ts'
import { isRemovedValue } from './removedArticles.ts'
import { parsePresets, TABLES_FIELD } from './tablePresets.ts'

/**
 * History and journal may come from a stranger's library: what they hold must be what an edit could have stored.
 * Throws `library-damaged`.
 */
export function checkStoredValue({ subject, field }: AnalystSlot, value: string | null): void {
  if (value === null && isKnownField(subject, field)) return
  if (value !== null && subject === 'library' && field === 'reading' && parseReading(value) !== null) return
  if (value !== null && subject === 'library' && field === TABLES_FIELD && parsePresets(value) !== null) return
  if (value !== null && subject === 'article' && field === 'published' && isoDayOrEmpty.safeParse(value).success) return
  if (value !== null && subject === 'article' && field === 'removed' && isRemovedValue(value)) return
  if (value !== null && subject === 'event') {
    if (field === 'review' && isReviewState(value)) return
    if (field === 'same_as' && isSameAs(value)) return
    if (field === 'distinct_from' && isIdList(value)) return
    if (isEventField(field)) {
      decodeFieldValue(field, value)
      return
    }
  }
  throw new AppError('library-damaged', 'history')
}

/** What a person can say of an event beside its fields. */
const EVENT_SLOTS = new Set(['review', 'same_as', 'distinct_from'])

function isKnownField(subject: AnalystSlot['subject'], field: string): boolean {
  switch (subject) {
    case 'library':
      return field === 'reading' || field === TABLES_FIELD
    case 'article':
      return field === 'published' || field === 'removed'
    default:
      return EVENT_SLOTS.has(field) || isEventField(field)
  }
}

function isEventField(field: string): field is EventField {
  return eventFields.some((name) => name === field)
}
