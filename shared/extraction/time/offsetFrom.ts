import type { DayNumber } from '../../model/calendar.ts'
import { addMonths, formatRange, isDatable } from './calendar.ts'
import type { LengthPart } from './readLength.ts'

const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7 }
const FARTHEST = 100_000

/** The day so many years, months, weeks and days from another; null with "several", or outside the years dates are written for. */
export function offsetFrom(day: DayNumber, parts: readonly LengthPart[], direction: 1 | -1): DayNumber | null {
  let here = day
  for (const { unit, count } of parts) {
    if (count === null || count > FARTHEST) return null
    const months = MONTHS_IN[unit]
    here =
      months === undefined
        ? here + Math.round(count * direction * (DAYS_IN[unit] ?? 0))
        : addMonths(here, Math.round(count * direction * months))
    if (!isDatable(here)) return null
  }
  return here
}

/** The days that a length beginning at a day covers, as EDTF; null where it has no number of days. */
export function lastingFrom(day: DayNumber, part: LengthPart): string | null {
  const next = offsetFrom(day, [part], 1)
  return next === null || next <= day ? null : formatRange(day, next - 1)
}
