import { z } from 'zod'
import { assertNever } from '../shared/assertNever.ts'
import { AppError } from '../shared/ipc/appError.ts'
import { isEventDate } from '../shared/model/edtf.ts'
import type { EventField, FieldValue } from '../shared/model/event.ts'
import { eventStatuses, reviewStates } from '../shared/model/eventStatus.ts'
import { EVENT_TYPE_PATTERN } from '../shared/model/eventType.ts'
import { nameList } from './columns.ts'

const MAX_LENGTH = 500
const MAX_NAMES = 200

const nameListValue = z.array(z.string())

/**
 * An analyst's value as `event_analyst.value` stores it: lists as JSON, all else as text. White space is trimmed and
 * runs of it become one space; empty and repeated names go.
 * Throws `date-invalid` with the text, or `value-invalid` with the field.
 */
export function encodeFieldValue(field: EventField, value: FieldValue): string {
  if (field === 'people' || field === 'organisations') {
    const names = nameListValue.safeParse(value)
    if (!names.success) throw new AppError('value-invalid', field)
    const cleaned = [...new Set(names.data.map((name) => cleanText(field, name)))].filter((name) => name !== '')
    if (cleaned.length > MAX_NAMES) throw new AppError('value-invalid', field)
    return JSON.stringify(cleaned)
  }
  if (typeof value !== 'string') throw new AppError('value-invalid', field)
  return checkText(field, cleanText(field, value))
}

/** The value of a stored text. Throws `library-damaged` for what `encodeFieldValue` would not have stored. */
export function decodeFieldValue(field: EventField, stored: string): FieldValue {
  if (field === 'people' || field === 'organisations') {
    const names = nameList.safeParse(stored)
    if (!names.success) throw new AppError('library-damaged', `analyst value of ${field}`)
    return names.data
  }
  try {
    return checkText(field, stored)
  } catch (error) {
    throw new AppError('library-damaged', `analyst value of ${field}`, { cause: error })
  }
}

export function isReviewState(text: string): text is (typeof reviewStates)[number] {
  return isOneOf(reviewStates, text)
}

function checkText(field: Exclude<EventField, 'people' | 'organisations'>, text: string): string {
  switch (field) {
    case 'type':
      return requireValid(field, text, EVENT_TYPE_PATTERN.test(text))
    case 'status':
      return requireValid(field, text, isOneOf(eventStatuses, text))
    case 'title':
      return requireValid(field, text, text !== '')
    case 'date':
      if (!isEventDate(text)) throw new AppError('date-invalid', text)
      return text
    case 'place':
    case 'amount':
      return text
    default:
      return assertNever(field, 'field of an event')
  }
}

function cleanText(field: EventField, text: string): string {
  const cleaned = text.replace(/\s+/g, ' ').trim()
  // Control characters and halves of a surrogate pair do not survive the trip through SQLite unchanged.
  return requireValid(field, cleaned, cleaned.length <= MAX_LENGTH && !/[\p{Cc}\p{Cs}]/u.test(cleaned))
}

function requireValid(field: EventField, text: string, isValid: boolean): string {
  if (!isValid) throw new AppError('value-invalid', field)
  return text
}

function isOneOf<Name extends string>(names: readonly Name[], text: string): text is Name {
  return names.some((name) => name === text)
}
