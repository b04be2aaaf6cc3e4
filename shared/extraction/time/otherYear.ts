import type { DayNumber } from '../../model/calendar.ts'
import { dayRange } from './dayRange.ts'
import type { Tense } from './tense.ts'

/**
 * Where the second reading of a date without its year lies: the year after (1) or before (-1). A past that the tense
 * is sure of can only be an older one; otherwise it lies on the other side of the anchor.
 */
export function otherYear(date: string, anchor: DayNumber, tense: Tense): 1 | -1 {
  const range = dayRange(date)
  if (range === null || range.first > anchor) return -1
  if (range.last < anchor) return tense === 'past' ? -1 : 1
  return tense === 'future' ? 1 : -1
}
