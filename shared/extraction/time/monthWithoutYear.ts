import { calendarDay, type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import { type Anchored, same } from './anchored.ts'
import { formatMonth, isRealDate } from './calendar.ts'
import { nearestYearShift } from './nearestYearShift.ts'
import { otherYear } from './otherYear.ts'
import type { TimeContext } from './timeContext.ts'

/** A month (and day) without its year: the past one nearest to the anchor, the coming one when the tense is future. */
export function monthWithoutYear(
  month: number,
  day: number | null,
  anchor: DayNumber,
  context: TimeContext,
): Anchored | null {
  const { year, month: anchorMonth } = calendarDay(anchor)
  let chosen = context.runningYear === null ? null : context.runningYear + overNewYear(month, context)
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
  if (day !== null && !isRealDate(chosen, month, day)) return null
  const read = dateIn(chosen, month, day)
  const other = chosen + otherYear(read, anchor, context.tense)
  const isReal = context.runningYear === null && (day === null || isRealDate(other, month, day))
  return { ...same(read), guessed: ['year'], alternative: isReal ? dateIn(other, month, day) : '' }
}

/** From November a history goes on to January of the next year, not back to the one before. */
function overNewYear(month: number, { runningMonth }: TimeContext): 0 | 1 {
  return runningMonth !== null && runningMonth - month >= NEW_YEAR_MONTHS ? 1 : 0
}

const NEW_YEAR_MONTHS = 9

function dateIn(year: number, month: number, day: number | null): string {
  return day === null ? formatMonth(year, month) : isoDay(dayNumber(year, month, day))
}
