import { UNITS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeReading, TimeRule } from '../timeMatch.ts'
import { WHICH_WORDS, whichOffset } from '../which.ts'

const CALENDAR_UNITS = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/**
 * A calendar period around publication: "last month", "this year", "next week", "the previous year", "last weekend".
 * Not "last month's worth of days" (read all the same), "the past year" (a duration), "last days".
 */
export const deicticPeriod: TimeRule = {
  name: 'deictic period',
  starts: [...WHICH_WORDS.keys(), 'following', 'the'],
  read(tokens, at) {
    const the = tokenAt(tokens, at).lower === 'the'
    const place = the ? at + 1 : at
    const word = tokenAt(tokens, place).lower
    const which = word === 'following' && !the ? 'next' : WHICH_WORDS.get(word)
    const unitToken = tokenAt(tokens, place + 1).lower
    const unit = UNITS.get(unitToken)
    if (the && word === 'weekend' && /^(?:over|during|on|of)$/.test(tokenAt(tokens, at - 1).lower)) {
      return { end: at + 2, type: 'DATE', meaning: { kind: 'unit', unit: 'weekend', offset: 0, anchor: 'publication' } }
    }
    if (the) {
      const other = afterNext(tokens, place) ?? aloneAt(tokens, at)
      if (other !== null) return other
    }
    if (
      which === undefined ||
      unit === undefined ||
      !CALENDAR_UNITS.has(unit) ||
      (unitToken.endsWith('s') && unit !== 'century')
    )
      return null
    if (word === 'past' && (the || unit === 'decade')) return null
    // "the next year", "the previous week" count from what the text told last; "the last quarter" from publication.
    const anchor = the && (word === 'next' || word === 'previous') ? 'text' : 'publication'
    return { end: place + 2, type: 'DATE', meaning: { kind: 'unit', unit, offset: whichOffset(which), anchor } }
  },
}

/** "the week after next", "the month before last". */
function afterNext(tokens: readonly Token[], at: number): TimeReading | null {
  const unit = UNITS.get(tokenAt(tokens, at).lower)
  const [order, which] = [tokenAt(tokens, at + 1).lower, tokenAt(tokens, at + 2).lower]
  const offset = order === 'after' && which === 'next' ? 2 : order === 'before' && which === 'last' ? -2 : 0
  if (unit === undefined || offset === 0) return null
  return { end: at + 3, type: 'DATE', meaning: { kind: 'unit', unit, offset, anchor: 'publication' } }
}

const ALONE = new Set(['week', 'month', 'quarter', 'year', 'weekend'])
const WITHIN = new Set(['of', 'in', 'during', 'throughout', 'for', 'within', 'over', 'on'])

/**
 * "the end of the year", "so far in the quarter", "over the weekend": the current one, or the one the text tells of.
 * Not "the year he died", "the week of the 18th", "the month-long siege".
 */
function aloneAt(tokens: readonly Token[], at: number): TimeReading | null {
  const word = tokenAt(tokens, at + 1).lower
  if (!ALONE.has(word) || !WITHIN.has(tokenAt(tokens, at - 1).lower)) return null
  const after = tokenAt(tokens, at + 2)
  const closed =
    after.kind === 'mark' ? !/^[-–('"“]$/.test(after.text) : /^(?:and|to|but|as|with|at)$/.test(after.lower)
  const unit = UNITS.get(word)
  if (unit === undefined || !closed) return null
  const anchor = unit === 'weekend' ? 'publication' : 'text'
  return { end: at + 2, type: 'DATE', meaning: { kind: 'unit', unit, offset: 0, anchor } }
}
