import { calendarDay, type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import { type Anchored, same } from './anchored.ts'
import { formatMonth, isRealDate } from './calendar.ts'
import { nearestYearShift } from './nearestYearShift.ts'
import type { TimeContext } from './timeContext.ts'

/** A month (and day) without its year: the past one nearest to the anchor, the coming one when the tense is future. */
export function monthWithoutYear(
  month: number,
  day: number | null,
  anchor: DayNumber,
  context: TimeContext,
): Anchored | null {
  const { year, month: anchorMonth } = calendarDay(anchor)
  let chosen = context.runningYear
  if (chosen === null) {
    if (day === null) {
      const later = month > anchorMonth
      const earlier = month < anchorMonth
      if (context.tense === 'future') chosen = earlier ? year + 1 : year
      else if (context.tense === 'past') chosen = later ? year - 1 : year
      else chosen = later && month - anchorMonth > 5 ? year - 1 : year
    } else {
      const here = dayNumber(year, month, day)
      chosen = year + nearestYearShift(here, anchor, context.tense)
    }
  }
  if (day === null) return { ...same(formatMonth(chosen, month)), guessed: ['year'] }
  if (!isRealDate(chosen, month, day)) return null
  return { ...same(isoDay(dayNumber(chosen, month, day))), guessed: ['year'] }
}
