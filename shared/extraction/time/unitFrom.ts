import { calendarDay, type DayNumber } from '../../model/calendar.ts'
import type { DatePart } from '../../model/dateDerivation.ts'
import type { TimeUnit } from '../lexicon/timeWords.ts'
import { type Anchored, monthsOf, safeDay, same } from './anchored.ts'
import { formatMonth, formatRange, formatWeek, formatYear, isoWeekday, mondayOf } from './calendar.ts'
import type { Tense } from './tense.ts'

/** "last month", "this week", "next year": the unit `offset` steps from the anchor's; null where the anchor is too coarse. */
export function unitFrom(
  unit: TimeUnit,
  offset: number,
  anchor: DayNumber,
  anchorDate: string,
  tense: Tense,
): Anchored | null {
  const { year, month } = calendarDay(anchor)
  const guessed: readonly DatePart[] = ['year', 'month', 'day']
  switch (unit) {
    case 'day':
    case 'night':
      return anchorDate.length < 10 ? null : safeDay(anchor + offset)
    case 'week': {
      const monday = mondayOf(anchor) + 7 * offset
      return { value: formatWeek(monday), date: formatRange(monday, monday + 6), guessed }
    }
    case 'weekend': {
      // On a weekday "over the weekend" in the past is the one before.
      const gone = offset === 0 && tense === 'past' && isoWeekday(anchor) < 6 ? -1 : 0
      const monday = mondayOf(anchor) + 7 * (offset + gone)
      const other = monday + (monday + 5 > anchor ? -7 : 7)
      const alternative = offset === 0 ? formatRange(other + 5, other + 6) : ''
      return { value: `${formatWeek(monday)}-WE`, date: formatRange(monday + 5, monday + 6), guessed, alternative }
    }
    case 'month':
      return { ...same(formatMonth(year, month + offset)), guessed: ['year', 'month'] }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + offset
      const quarter = (index % 4) + 1
      return {
        ...monthsOf(`${formatYear(Math.floor(index / 4))}-Q${quarter}`, Math.floor(index / 4), quarter * 3 - 2, 3),
        guessed: ['year', 'month'],
      }
    }
    case 'year':
      return { ...same(formatYear(year + offset)), guessed: ['year'] }
    case 'decade': {
      const stem = formatYear(Math.floor(year / 10) + offset).slice(1)
      return { value: stem, date: `${stem}0/${stem}9`, guessed: ['year'] }
    }
    case 'century': {
      const stem = formatYear(Math.floor(year / 100) + offset).slice(2)
      return { value: stem, date: `${stem}00/${stem}99`, guessed: ['year'] }
    }
    default:
      return null
  }
}
