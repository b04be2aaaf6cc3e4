import { SMALL_NUMBERS, UNITS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { isPastVerb } from '../tense.ts'
import { fixed, type TimeRule } from '../timeMatch.ts'

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    now: 'PRESENT_REF',
    currently: 'PRESENT_REF',
    nowadays: 'PRESENT_REF',
    presently: 'PRESENT_REF',
    recently: 'PAST_REF',
    lately: 'PAST_REF',
    formerly: 'PAST_REF',
    previously: 'PAST_REF',
    soon: 'FUTURE_REF',
  }),
)

/**
 * Words that only say past, present or future: "now", "recently", "more recently", "soon", "at the moment", "in the past".
 * Not "now that", "as soon as", "sooner", "right now" as emphasis (read as now).
 */
export const vagueReference: TimeRule = {
  name: 'vague reference',
  starts: [...WORDS.keys(), 'more', 'at', 'in', 'current'],
  read(tokens, at) {
    const word = tokenAt(tokens, at).lower
    const next = tokenAt(tokens, at + 1).lower
    const after = tokenAt(tokens, at + 2).lower
    const value = WORDS.get(word)
    if (value !== undefined) {
      if (word === 'previously' || word === 'formerly') return null
      if (word === 'soon' && isTold(tokens, at)) return null
      if (word === 'soon' && (next === 'as' || next === 'after' || tokenAt(tokens, at - 1).lower === 'as')) return null
      return word === 'now' && next === 'that' ? null : fixed(at + 1, 'DATE', value)
    }
    if (word === 'more' && next === 'recently') return fixed(at + 2, 'DATE', 'PAST_REF')
    if (
      word === 'at' &&
      ((next === 'the' && (after === 'moment' || after === 'present')) || (next === 'this' && after === 'time'))
    )
      return { ...fixed(at + 3, 'DATE', 'PRESENT_REF'), begin: at + 1 }
    if (word === 'current' && next === 'date') return fixed(at + 2, 'DATE', 'PRESENT_REF')
    if (
      word === 'in' &&
      next === 'the' &&
      (after === 'past' || after === 'future') &&
      !isMeasured(tokenAt(tokens, at + 3).lower)
    ) {
      return { ...fixed(at + 3, 'DATE', after === 'past' ? 'PAST_REF' : 'FUTURE_REF'), begin: at + 1 }
    }
    return null
  },
}

/** "soon broadened", "was soon followed", "soon afterward": soon of a past that is told, no future. */
function isTold(tokens: readonly Token[], at: number): boolean {
  return isPastVerb(tokens, at + 1) || isPastVerb(tokens, at - 1) || /^after/.test(tokenAt(tokens, at + 1).lower)
}

/** "in the past decade", "in the past 10 years", "in the future of": a measured period or another noun's. */
function isMeasured(word: string): boolean {
  return UNITS.has(word) || SMALL_NUMBERS.has(word) || /^(?:of|few|couple|several|half|dozen|\d+)$/.test(word)
}
