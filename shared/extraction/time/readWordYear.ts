import { SMALL_NUMBERS, TENS } from '../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../text/token.ts'

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
])

/**
 * A year in words: "nineteen eighty-six", "seventeen hundred thirty three", "two thousand and five", "twenty twenty-four".
 * Not "nineteen people", "two thousand" alone (a number), "twenty five" (a number).
 */
export function readWordYear(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const word = tokenAt(tokens, at).lower
  const next = tokenAt(tokens, at + 1).lower
  if (word === 'two' && next === 'thousand') {
    const and = tokenAt(tokens, at + 2).lower === 'and' ? at + 3 : at + 2
    const rest = readBelowHundred(tokens, and)
    return rest === null ? null : { year: 2000 + rest.value, end: rest.end }
  }
  const century = CENTURIES.get(word)
  if (century === undefined) return null
  const hundred = next === 'hundred'
  const rest = readBelowHundred(tokens, hundred ? at + 2 : at + 1)
  if (rest === null || (!hundred && rest.value < 10)) return null
  return { year: century + rest.value, end: rest.end }
}

function readBelowHundred(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const word = tokenAt(tokens, at).lower
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) return { value: small, end: at + 1 }
  const ten = TENS.get(word)
  if (ten === undefined) return null
  const place = tokenAt(tokens, at + 1).text === '-' ? at + 2 : at + 1
  const unit = SMALL_NUMBERS.get(tokenAt(tokens, place).lower)
  return unit === undefined || unit > 9 ? { value: ten, end: at + 1 } : { value: ten + unit, end: place + 1 }
}
