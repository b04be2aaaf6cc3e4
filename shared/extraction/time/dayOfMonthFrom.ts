import { calendarDay, type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import { type Anchored, same } from './anchored.ts'
import { isoWeekday, isRealDate } from './calendar.ts'
import type { Tense } from './tense.ts'
import type { TimeContext } from './timeContext.ts'

const MONTHS_AWAY = 12

/**
 * A day of the month alone: the anchor's month, or the month before (after, when the tense is future) where that day
 * lies on the wrong side of the anchor. Counted from the text's last date it is the same month.
 */
export function dayOfMonthFrom(day: number, anchor: DayNumber, context: TimeContext): Anchored | null {
  const { year, month, day: today } = calendarDay(anchor)
  const narrative = context.runningYear !== null
  const shift = narrative
    ? 0
    : context.tense === 'future'
      ? day < today
        ? 1
        : 0
      : day > today && context.tense === 'past'
        ? -1
        : 0
  const here = dayIn(year, month + shift, day) ?? dayIn(year, month + shift + (shift < 0 ? -1 : 1), day)
  return here === null ? null : { ...same(isoDay(here)), guessed: ['year', 'month'] }
}

/** "Friday the 26th": the nearest month whose 26th is a Friday, in the direction of the tense. */
export function weekdayDayFrom(weekday: number, day: number, anchor: DayNumber, tense: Tense): Anchored | null {
  const { year, month } = calendarDay(anchor)
  const found: DayNumber[] = []
  for (let shift = -MONTHS_AWAY; shift <= MONTHS_AWAY; shift++) {
    const candidate = dayIn(year, month + shift, day)
    if (candidate !== null && isoWeekday(candidate) === weekday) found.push(candidate)
  }
  const past = found.findLast((candidate) => candidate <= anchor)
  const future = found.find((candidate) => candidate >= anchor)
  const nearest = past === undefined || (future !== undefined && future - anchor < anchor - past) ? future : past
  const chosen = tense === 'future' ? (future ?? past) : tense === 'past' ? (past ?? future) : nearest
  return chosen === undefined ? null : { ...same(isoDay(chosen)), guessed: ['year', 'month'] }
}

/** The day in a month that may lie outside 1–12; null where the month has no such day. */
function dayIn(year: number, month: number, day: number): DayNumber | null {
  const total = year * 12 + month - 1
  const [realYear, realMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1]
  return isRealDate(realYear, realMonth, day) ? dayNumber(realYear, realMonth, day) : null
}
