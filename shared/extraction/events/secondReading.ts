import { isoDay } from '../../model/calendar.ts'
import type { EventStatus } from '../../model/eventStatus.ts'
import { dayRange } from '../time/dayRange.ts'
import type { PlacedTimex } from '../time/readTimes.ts'

const WEEK = 7

/**
 * A second reading that the event can have. What happened cannot lie after publication: of "Saturday" and "March" the
 * other one is then the Saturday or March before the one read. `published` is EDTF or empty.
 * @example 2026-01-31, second 2026-02-07, published 2026-02-03 → second 2026-01-24
 */
export function withPossibleSecond(time: PlacedTimex, status: EventStatus, published: string): PlacedTimex {
  const { alternative } = time.derivation
  const [read, other, today] = [dayRange(time.date), dayRange(alternative), dayRange(published)]
  if (status !== 'happened' || read === null || other === null || today === null) return time
  if (read.first > today.last || other.first <= today.last) return time
  const before = other.first - read.first === WEEK ? weekBefore(time.date) : yearBefore(time.date, alternative)
  return { ...time, derivation: { ...time.derivation, alternative: before } }
}

/** The same day, or the same days of an interval, a week earlier. */
function weekBefore(date: string): string {
  return date
    .split('/')
    .map((point) => {
      const range = dayRange(point)
      return range === null ? point : isoDay(range.first - WEEK)
    })
    .join('/')
}

/** The same month, day or season a year before the one read; empty where the two differ by more than their year. */
function yearBefore(date: string, alternative: string): string {
  const isSame = date.replace(/\d{4}/g, '') === alternative.replace(/\d{4}/g, '')
  const before = date.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'))
  return isSame && dayRange(before) !== null ? before : ''
}
