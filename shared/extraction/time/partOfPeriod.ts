import { calendarDay, type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import { seasonOf } from './anchored.ts'
import { addMonths, formatMonth, formatRange, formatWeek, isoWeekday, isRealDate, mondayOf } from './calendar.ts'
import { type DayRange, dayRange } from './dayRange.ts'
import type { PeriodPart } from './timeMatch.ts'

type Piece = { readonly value: string; readonly date: string }

/**
 * A piece of a period given as EDTF: the first Monday of `2026-02` is 2026-02-02, the last week of `2019` is 2019-W52,
 * the first ten days of `2020` are `2020-01-01/2020-01-10`. Null where the period has no such piece.
 */
export function partOfPeriod(part: PeriodPart, period: string): Piece | null {
  const range = dayRange(period)
  if (range === null || !Number.isFinite(range.first) || !Number.isFinite(range.last)) return null
  const { year } = calendarDay(range.first)
  switch (part.kind) {
    case 'month':
      return { value: formatMonth(year, part.month), date: formatMonth(year, part.month) }
    case 'monthDay':
      return isRealDate(year, part.month, part.day) ? dayPiece(dayNumber(year, part.month, part.day), range) : null
    case 'season': {
      const { value, date } = seasonOf(part.season, year)
      return { value, date }
    }
    case 'weekday': {
      const first = range.first + ((part.weekday - isoWeekday(range.first) + 7) % 7)
      const last = range.last - ((isoWeekday(range.last) - part.weekday + 7) % 7)
      return dayPiece(part.nth > 0 ? first + 7 * (part.nth - 1) : last, range)
    }
    case 'unit':
      return unitPiece(part, range)
    default:
      return null
  }
}

function dayPiece(day: DayNumber, range: DayRange): Piece | null {
  return day < range.first || day > range.last ? null : { value: isoDay(day), date: isoDay(day) }
}

function unitPiece({ unit, count, nth }: Extract<PeriodPart, { kind: 'unit' }>, range: DayRange): Piece | null {
  if (unit === 'day') {
    if (count === 1) return dayPiece(nth > 0 ? range.first + nth - 1 : range.last, range)
    return days(nth > 0 ? range.first : range.last - count + 1, nth > 0 ? range.first + count - 1 : range.last)
  }
  if (unit === 'week' || unit === 'weekend') {
    // A week belongs to the period that holds its Thursday, as ISO weeks do to years.
    const opening = mondayOf(range.first + 3)
    const closing = mondayOf(range.last - 3)
    const monday =
      count > 1 ? (nth > 0 ? opening : closing - 7 * (count - 1)) : nth > 0 ? opening + 7 * (nth - 1) : closing
    if (count > 1) return days(monday, monday + 7 * count - 1)
    const end = unit === 'weekend' ? '-WE' : ''
    return { value: formatWeek(monday) + end, date: formatRange(unit === 'weekend' ? monday + 5 : monday, monday + 6) }
  }
  if (unit !== 'month') return null
  const first = nth > 0 ? addMonths(range.first, count === 1 ? nth - 1 : 0) : addMonths(range.last, 1 - count)
  const start = isoDay(first).slice(0, 7)
  const end = isoDay(addMonths(first, count - 1)).slice(0, 7)
  return start === end ? { value: start, date: start } : { value: `${start}/${end}`, date: `${start}/${end}` }
}

function days(first: DayNumber, last: DayNumber): Piece {
  return { value: formatRange(first, last), date: formatRange(first, last) }
}
