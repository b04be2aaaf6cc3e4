import type { DayNumber } from '../../model/calendar.ts'
import type { Tense } from './tense.ts'

const MONTH_DAYS = 31

/** -1, 0 or 1: which year's day the text means. Without a tense a day up to half a year ahead is still to come. */
export function nearestYearShift(here: DayNumber, anchor: DayNumber, tense: Tense): number {
  const ahead = here - anchor
  if (tense === 'past') return ahead > 0 ? -1 : 0
  if (tense === 'future') return ahead < 0 ? (ahead < -MONTH_DAYS ? 1 : 0) : 0
  return ahead > 183 ? -1 : ahead < -240 ? 1 : 0
}
