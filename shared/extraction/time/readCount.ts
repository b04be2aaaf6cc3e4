import { SMALL_NUMBERS, TENS } from '../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../text/token.ts'

/** A count in words or digits; `value` is null for "several", "a few", "dozens of". */
export type Count = { readonly value: number | null; readonly end: number }

const VAGUE = new Set(['several', 'few', 'some', 'many', 'numerous', 'multiple'])
const VAGUE_PLURALS = new Set(['dozens', 'hundreds', 'scores'])

/** Reads "3", "1.5", "three", "twenty-five", "a", "a few", "a couple of", "half a", "several", "a dozen". */
export function readCount(tokens: readonly Token[], at: number): Count | null {
  const token = tokenAt(tokens, at)
  if (token.kind === 'number') {
    const value = Number(token.text.replaceAll(',', ''))
    return value < 100_000 ? { value, end: at + 1 } : null
  }
  const word = token.lower
  if (!COUNT_WORDS.has(word)) return null
  const next = tokenAt(tokens, at + 1).lower
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) return { value: small, end: at + 1 }
  const ten = TENS.get(word)
  if (ten !== undefined) {
    const unit = SMALL_NUMBERS.get(tokenAt(tokens, at + 2).lower)
    return next === '-' && unit !== undefined ? { value: ten + unit, end: at + 3 } : { value: ten, end: at + 1 }
  }
  if (word === 'a' || word === 'an') {
    if (next === 'few') return { value: null, end: at + 2 }
    if (next === 'half' && tokenAt(tokens, at + 2).lower === 'dozen') return { value: 6, end: at + 3 }
    if (next === 'couple') return { value: 2, end: tokenAt(tokens, at + 2).lower === 'of' ? at + 3 : at + 2 }
    if (next === 'dozen') return { value: 12, end: at + 2 }
    if (next === 'half') return { value: 0.5, end: at + 2 }
    return { value: 1, end: at + 1 }
  }
  if (word === 'half' && (next === 'a' || next === 'an')) return { value: 0.5, end: at + 2 }
  if (word === 'dozen') return { value: 12, end: at + 1 }
  if (VAGUE.has(word)) return { value: null, end: at + 1 }
  if (VAGUE_PLURALS.has(word) && next === 'of') return { value: null, end: at + 2 }
  return null
}

/** First words a count can have, for the `starts` of rules. */
export const COUNT_STARTS: readonly string[] = [
  '#',
  'a',
  'an',
  'half',
  'dozen',
  'dozens',
  'hundreds',
  'scores',
  ...VAGUE,
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
]

const COUNT_WORDS: ReadonlySet<string> = new Set(COUNT_STARTS)
