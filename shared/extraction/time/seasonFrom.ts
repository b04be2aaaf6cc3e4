import { calendarDay, type DayNumber } from '../../model/calendar.ts'
import { SEASON_FIRST_MONTHS } from '../lexicon/timeWords.ts'
import { type Anchored, seasonOf } from './anchored.ts'
import { otherYear } from './otherYear.ts'
import type { TimeContext } from './timeContext.ts'
import type { Which } from './timeMatch.ts'

/** A season without its year: the past one unless the tense is future or a word says which. */
export function seasonFrom(season: string, which: Which, anchor: DayNumber, context: TimeContext): Anchored {
  const { year, month } = calendarDay(anchor)
  const first = SEASON_FIRST_MONTHS[season] ?? 1
  let shift = 0
  if (which === 'last') shift = first + 2 < month ? 0 : -1
  else if (which === 'next' || which === 'coming') shift = first > month ? 0 : 1
  else if (which === 'bare' && context.runningYear === null)
    shift = context.tense === 'future' ? (first < month ? 1 : 0) : first > month ? -1 : 0
  const chosen = context.runningYear ?? year + shift
  const read = seasonOf(season, chosen)
  const other = chosen + otherYear(read.date, anchor, which === 'last' ? 'past' : context.tense)
  const alternative = context.runningYear === null ? seasonOf(season, other).date : ''
  return { ...read, guessed: ['year'], alternative }
}
