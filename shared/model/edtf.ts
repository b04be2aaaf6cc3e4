/// <reference path="../types/edtf.d.ts" />
import edtf from 'edtf'
import { type DayNumber, dayFromMs, dayNumber, daysInMonth } from './calendar.ts'

/** What a stored date says, for queries and drawing. */
export type DateRange = {
  /** First possible day; null when open ("by January"). */
  readonly earliestDay: DayNumber | null
  /** Last possible day; null when open ("from February"). */
  readonly latestDay: DayNumber | null
  /** `~` or `%`: about. */
  readonly isApproximate: boolean
  /** `?` or `%`: the source is not sure. */
  readonly isUncertain: boolean
  /** How fine the date is; an interval has the coarser of its ends. */
  readonly precision: 'day' | 'month' | 'year'
}

/**
 * The subset of EDTF level 1 that events use: years, months, days, intervals, open ends, `~ ? %`. Month 21 and above
 * would be a season. The library's own `type` cannot tell: it is the name of a class, which bundling changes.
 */
const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?`
const EVENT_DATE = new RegExp(String.raw`^(?:${POINT}|${POINT}/${POINT}|\.\./${POINT}|${POINT}/\.\.)$`)

/**
 * Reads an event date such as `2026-01-24`, `2022`, `2025-09/2025-11`, `../2026-01`, `2026-02/..`, `2026-01~`.
 * Null for the empty (undated) string and for anything else: impossible days, reversed intervals, seasons, times.
 */
export function parseEventDate(text: string): DateRange | null {
  if (!EVENT_DATE.test(text)) return null
  if (PLAIN_DAY.test(text)) return plainDay(text)
  const known = parsed.get(text)
  if (known !== undefined) return known
  if (parsed.size >= MOST_PARSED) parsed.clear()
  const range = parseWithLibrary(text)
  parsed.set(text, range)
  return range
}

/** Dates come again and again, and the library takes a tenth of a millisecond for each. */
const parsed = new Map<string, DateRange | null>()
const MOST_PARSED = 2000

function parseWithLibrary(text: string): DateRange | null {
  const bounds = readBounds(text)
  if (bounds === null) return null
  return {
    ...bounds,
    isApproximate: /[~%]/.test(text),
    isUncertain: /[?%]/.test(text),
    precision: precisionOf(text),
  }
}

/** Most dates are plain days, and a table has tens of thousands: they need no parser. */
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/

function plainDay(text: string): DateRange | null {
  const [year = 0, month = 0, ofMonth = 0] = text.split('-').map(Number)
  if (ofMonth < 1 || ofMonth > daysInMonth(year, month)) return null
  const day = dayNumber(year, month, ofMonth)
  return { earliestDay: day, latestDay: day, isApproximate: false, isUncertain: false, precision: 'day' }
}

export function isEventDate(text: string): boolean {
  return text === '' || parseEventDate(text) !== null
}

function readBounds(text: string): Pick<DateRange, 'earliestDay' | 'latestDay'> | null {
  try {
    const { min, max } = edtf(text, { level: 1 })
    return { earliestDay: dayOrOpen(min), latestDay: dayOrOpen(max) }
  } catch {
    return null
  }
}

function dayOrOpen(ms: number | null): DayNumber | null {
  return ms === null || !Number.isFinite(ms) ? null : dayFromMs(ms)
}

function precisionOf(text: string): DateRange['precision'] {
  const fineness = text
    .split('/')
    .filter((part) => part !== '..')
    .map((part) => part.replace(/[~?%]/g, '').split('-').length)
  const coarsest = Math.min(...fineness)
  return coarsest === 1 ? 'year' : coarsest === 2 ? 'month' : 'day'
}
