import { calendarDay } from '../../model/calendar.ts'
import { type Sentence, type Token, tokenAt } from '../text/token.ts'
import { dayRange } from './dayRange.ts'
import type { TimeMatch } from './timeMatch.ts'

/** Where a history stands: the year and month it told last. */
export type Narrative = { readonly year: number; readonly month: number | null }

/** Words that may stand before a year that opens its sentence: "By the end of 1963, …", "2005: Elections". */
const OPENERS = new Set(
  'in by during from since throughout until on at over through early mid late - the end beginning start middle of and but then year summer spring autumn fall winter later again also meanwhile however ,'.split(
    ' ',
  ),
)
const BRACKET_REACH = 5

/**
 * The narrative after a date. A date with its month moves it, and so does a year that opens a sentence or a heading.
 * A year in passing ("papers opened in 2005 showed", "since the war of 1812") or in brackets does not.
 */
export function moveNarrative(
  narrative: Narrative | null,
  tokens: readonly Token[],
  sentence: Sentence,
  match: TimeMatch,
  date: string,
): Narrative | null {
  const range = dayRange(date)
  if (range === null || !Number.isFinite(range.first) || isBracketed(tokens, match)) return narrative
  const { year, month } = calendarDay(range.first)
  const { meaning } = match
  if (meaning.kind === 'range' || meaning.kind === 'clock') return narrative
  if (meaning.kind !== 'calendar' || meaning.month !== null)
    return { year, month: date.length > 4 && !date.includes('/') ? month : null }
  return narrative === null || opensSentence(tokens, sentence, match) ? { year, month: null } : narrative
}

function isBracketed(tokens: readonly Token[], match: TimeMatch): boolean {
  for (let back = 1; back <= BRACKET_REACH; back++) {
    const { text } = tokenAt(tokens, match.first - back)
    if (text === '(') return true
    if (text === ')' || text === '.') return false
  }
  return false
}

function opensSentence(tokens: readonly Token[], sentence: Sentence, match: TimeMatch): boolean {
  for (let at = match.first - 1; at >= sentence.first; at--) {
    if (!OPENERS.has(tokenAt(tokens, at).lower)) return false
  }
  return true
}
