import { type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import type { DatePart } from '../../model/dateDerivation.ts'
import { SEASON_FIRST_MONTHS } from '../lexicon/timeWords.ts'
import { formatMonth, formatRange, formatYear, isDatable, mondayOf } from './calendar.ts'
import { HOLIDAYS } from './holidays.ts'

/** A time expression counted from its anchor: TIMEX3 value, EDTF date, the parts that the anchor gave. */
export type Anchored = {
  readonly value: string
  readonly date: string
  readonly guessed: readonly DatePart[]
  readonly alternative?: string
}

/** A day, or null outside the years that dates are written for. */
export function safeDay(day: DayNumber): Anchored | null {
  return isDatable(day) ? { ...same(isoDay(day)), guessed: ['year', 'month', 'day'] } : null
}

/** `SP`, `SU`, `FA`, `WI` of a year: `2025-FA` is September to November. */
export function seasonOf(season: string, year: number): Anchored {
  return monthsOf(`${formatYear(year)}-${season}`, year, SEASON_FIRST_MONTHS[season] ?? 1, 3)
}

/** `count` months from `first` (1 to 12) as an EDTF interval, under a TIMEX3 value of its own: `2026-Q1`. */
export function monthsOf(value: string, year: number, first: number, count: number): Anchored {
  return { value, date: `${formatMonth(year, first)}/${formatMonth(year, first + count - 1)}`, guessed: [] }
}

export function quarterIn(quarter: number, year: number): Anchored {
  return monthsOf(`${formatYear(year)}-Q${quarter}`, year, quarter * 3 - 2, 3)
}

export function halfIn(half: number, year: number): Anchored {
  return monthsOf(`${formatYear(year)}-H${half}`, year, half * 6 - 5, 6)
}

/** ISO week of a year: week 1 holds 4 January. */
export function weekIn(week: number, year: number): Anchored {
  const monday = mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1)
  const value = `${formatYear(year)}-W${String(week).padStart(2, '0')}`
  return { value, date: formatRange(monday, monday + 6), guessed: [] }
}

/** The holiday's day in a year; empty for a name that holidays.ts does not have. */
export function holidayIn(name: string, year: number): Anchored {
  const holiday = HOLIDAYS.find((candidate) => candidate.name === name)
  return holiday === undefined ? same('') : same(isoDay(holiday.dayIn(year)))
}

/** A date that reads the same in TIMEX3 and EDTF. */
export function same(date: string): Anchored {
  return { value: date, date, guessed: [] }
}
