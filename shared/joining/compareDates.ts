import { type DayRange, rangeDays, rangesMeet } from '../extraction/time/dayRange.ts'
import type { JoinableEvent } from './joinableEvent.ts'
import { REPEATED_TYPES } from './officialTypes.ts'

/** Two dates that can be the same; `isSameDay` when both are that day exactly. */
export type DateComparison = { readonly isSameDay: boolean }

type DatedEvent = Pick<JoinableEvent, 'type' | 'status' | 'days' | 'isDateFounded' | 'publishedDay'>

/** How long after an event its reports still count as reports of it. */
const MEMORY_DAYS = 800

/**
 * Null when the dates cannot be the same. A night between two days is no difference; where one case brings many events
 * of the type, both dates must be founded.
 */
export function compareDates(a: DatedEvent, b: DatedEvent): DateComparison | null {
  const [x, y] = [foundedDays(a), foundedDays(b)]
  if (x !== null && y !== null) {
    const days = rangeDays(x) === 1 && rangeDays(y) === 1
    if (days && Math.abs(x.first - y.first) === 1) return { isSameDay: false }
    if (!rangesMeet(x, y)) return null
    return { isSameDay: days }
  }
  const [from, to] = [comparableDays(a), comparableDays(b)]
  return from !== null && to !== null && rangesMeet(from, to) ? { isSameDay: false } : null
}

/** The days within which an event can be compared with others; null where it cannot. */
export function comparableDays(event: DatedEvent): DayRange | null {
  return foundedDays(event) ?? (REPEATED_TYPES.has(event.type) ? null : possibleDays(event))
}

/** The days of an event that words of its text date; none for one told as past and dated after its report. */
export function foundedDays({ days, isDateFounded, publishedDay, status }: DatedEvent): DayRange | null {
  if (days === null || !isDateFounded) return null
  return status === 'happened' && publishedDay !== null && days.first > publishedDay ? null : days
}

/** The days an event without a founded date may lie in: some time before its report; any day when nobody knows that. */
function possibleDays({ days, publishedDay }: DatedEvent): DayRange {
  const last = publishedDay ?? days?.last ?? Number.POSITIVE_INFINITY
  return { first: last === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : last - MEMORY_DAYS, last }
}
