import { dayNumber, isoDay } from '../../model/calendar.ts'
import { type Anchored, halfIn, holidayIn, quarterIn, same, seasonOf, weekIn } from './anchored.ts'
import { formatMonth, formatYear, isRealDate } from './calendar.ts'
import type { TimeMeaning } from './timeMatch.ts'

/** A time expression that needs no anchor, because it states its year; null for one that does. */
export function absoluteTime(meaning: TimeMeaning): Anchored | null {
  switch (meaning.kind) {
    case 'calendar': {
      const { year, month, day } = meaning
      if (year === null) return null
      if (month === null) return same(formatYear(year))
      if (day === null) return same(formatMonth(year, month))
      if (!isRealDate(year, month, day)) return null
      const other = meaning.alternative
      return {
        ...same(isoDay(dayNumber(year, month, day))),
        alternative: other ? isoDay(dayNumber(year, other.month, other.day)) : '',
      }
    }
    case 'weekNumber':
      return meaning.year === null ? null : weekIn(meaning.week, meaning.year)
    case 'season':
      return meaning.year === null ? null : seasonOf(meaning.season, meaning.year)
    case 'quarter':
      return meaning.year === null ? null : quarterIn(meaning.quarter, meaning.year)
    case 'half':
      return meaning.year === null ? null : halfIn(meaning.half, meaning.year)
    case 'holiday':
      return meaning.year === null ? null : holidayIn(meaning.holiday, meaning.year)
    default:
      return null
  }
}
