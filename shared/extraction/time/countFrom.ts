import { calendarDay, type DayNumber, isoDay } from '../../model/calendar.ts'
import { type Anchored, halfIn, holidayIn, quarterIn, same, weekIn } from './anchored.ts'
import { formatMonth } from './calendar.ts'
import { dayOfMonthFrom, weekdayDayFrom } from './dayOfMonthFrom.ts'
import { dayRange } from './dayRange.ts'
import { distanceFrom } from './distanceFrom.ts'
import { monthWithoutYear } from './monthWithoutYear.ts'
import { nearestYearShift } from './nearestYearShift.ts'
import { otherYear } from './otherYear.ts'
import { seasonFrom } from './seasonFrom.ts'
import type { TimeContext } from './timeContext.ts'
import type { TimeMeaning, Which } from './timeMatch.ts'
import { unitFrom } from './unitFrom.ts'
import { weekdayFrom } from './weekdayFrom.ts'
import { whichOffset } from './which.ts'

/** Counts a relative time expression from the anchor's first day; null where the anchor is too coarse for it. */
export function countFrom(
  meaning: TimeMeaning,
  anchor: DayNumber,
  anchorDate: string,
  context: TimeContext,
): Anchored | null {
  const { year, month } = calendarDay(anchor)
  switch (meaning.kind) {
    case 'calendar':
      return meaning.month === null ? null : monthWithoutYear(meaning.month, meaning.day, anchor, context)
    case 'weekday':
      return weekdayFrom(meaning.weekday, meaning.which, anchor, context.tense)
    case 'dayOfMonth':
      return dayOfMonthFrom(meaning.day, anchor, context)
    case 'weekdayDay':
      return weekdayDayFrom(meaning.weekday, meaning.day, anchor, context.tense)
    case 'unit':
      return unitFrom(meaning.unit, meaning.offset, anchor, anchorDate, context.tense)
    case 'distance':
      return distanceFrom(meaning.unit, meaning.count, meaning.direction, anchor, anchorDate)
    case 'namedMonth': {
      const shift = namedMonthShift(meaning.month, month, meaning.which)
      const read = formatMonth(year + shift, meaning.month)
      const offset = whichOffset(meaning.which)
      const tense = offset < 0 ? 'past' : offset > 0 ? 'future' : 'none'
      // "next March" of a February is this year's or the year after's; "last March" likewise.
      const other = offset > 0 ? 1 : otherYear(read, anchor, tense)
      return { ...same(read), guessed: ['year'], alternative: formatMonth(year + shift + other, meaning.month) }
    }
    case 'weekNumber':
      return { ...weekIn(meaning.week, year), guessed: ['year'] }
    case 'season':
      return seasonFrom(meaning.season, meaning.which, anchor, context)
    case 'quarter': {
      const shift = context.tense !== 'future' && meaning.quarter * 3 - 2 > month ? -1 : 0
      const read = quarterIn(meaning.quarter, year + shift)
      const other = quarterIn(meaning.quarter, year + shift + otherYear(read.date, anchor, context.tense))
      return { ...read, guessed: ['year'], alternative: other.date }
    }
    case 'half': {
      const read = halfIn(meaning.half, year)
      const other = halfIn(meaning.half, year + otherYear(read.date, anchor, context.tense))
      return { ...read, guessed: ['year'], alternative: other.date }
    }
    case 'holiday': {
      const here = dayRange(holidayIn(meaning.holiday, year).date)?.first ?? anchor
      const shift = holidayShift(here, anchor, meaning.which, context)
      const read = holidayIn(meaning.holiday, year + shift)
      const tense = whichOffset(meaning.which) < 0 ? 'past' : context.tense
      const other = holidayIn(meaning.holiday, year + shift + otherYear(read.date, anchor, tense))
      return { ...read, guessed: ['year'], alternative: other.date }
    }
    case 'clock': {
      const day = isoDay(anchor)
      return anchorDate.length === 10 ? { value: day, date: day, guessed: ['year', 'month', 'day'] } : null
    }
    default:
      return null
  }
}

function namedMonthShift(named: number, month: number, which: Which): number {
  if (which === 'last') return named < month ? 0 : -1
  if (which === 'next' || which === 'coming') return named <= month ? 1 : 0
  return 0
}

function holidayShift(here: DayNumber, anchor: DayNumber, which: Which, { tense }: TimeContext): number {
  const offset = whichOffset(which)
  if (offset === 0) return nearestYearShift(here, anchor, tense)
  if (offset < 0) return here < anchor ? 0 : -1
  return here > anchor ? 0 : 1
}
