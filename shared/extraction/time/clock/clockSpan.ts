import { isoDay } from '../../../model/calendar.ts'
import { parseDay } from '../calendar.ts'
import { type ClockReading, secondsOf } from './clockReading.ts'

const DAY_SECONDS = 86_400

/**
 * Settles the halves of the day of a range by its two ends: "2 to 2:30 pm" is both after noon, "11 to 2 pm" begins
 * before noon, "11-4" ends after noon.
 */
export function settleHalves(from: ClockReading, to: ClockReading): { from: ClockReading; to: ClockReading } {
  if (to.halfKnown && !from.halfKnown && to.hour >= 12) {
    const late = { ...from, hour: (from.hour % 12) + 12, halfKnown: true }
    return { from: secondsOf(late) < secondsOf(to) ? late : { ...from, halfKnown: true }, to }
  }
  if (!to.halfKnown && to.hour < 12 && secondsOf(to) <= secondsOf(from)) {
    return { from, to: { ...to, hour: to.hour + 12, halfKnown: from.halfKnown } }
  }
  return { from, to: { ...to, halfKnown: to.halfKnown || from.halfKnown } }
}

/** `PT2H30M` between two TIMEX3 clock tails; past midnight when the second is the earlier one. */
export function clockDuration(from: string, to: string): string {
  const total = (secondsOfTail(to) - secondsOfTail(from) + DAY_SECONDS) % DAY_SECONDS
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`
}

/**
 * Value of a range of clock times, `(T16,T17,PT1H)` or with a day `(2026-01-24T16,2026-01-24T17,PT1H)`: TIMEX3 itself
 * has no notation for one. `day` is EDTF or empty; an end before the start is on the next day.
 */
export function clockSpanValue(day: string, from: string, to: string): string {
  const number = parseDay(day)
  const nextDay = number !== null && secondsOfTail(to) < secondsOfTail(from) ? isoDay(number + 1) : day
  return `(${day}${from},${nextDay}${to},${clockDuration(from, to)})`
}

function secondsOfTail(tail: string): number {
  const [hour, minute, second] = tail.slice(1).split(':')
  return Number(hour) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)
}
