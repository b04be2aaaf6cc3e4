import { CAPITALISED_COMMON } from '../extraction/lexicon/functionWords.ts'
import { type Token, tokenAt } from '../extraction/text/token.ts'
import { readCount } from '../extraction/time/readCount.ts'

const OLDEST = 110

/** Words that may follow an age behind a name: "Jane Roe, 16, was", "a man, 40 of Dover". */
const AFTER_AGE = new Set(['was', 'is', 'of', 'and', 'who', 'from', 'died', 'has', 'had', 'were'])

/** The age that a token completes or opens: "16-year-old", "three years old", "Jane Roe, 9,"; null for none. */
export function ageAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at)
  if (token.kind === 'number' && tokenAt(tokens, at - 1).text === ',') {
    const before = tokenAt(tokens, at - 2)
    return before.kind === 'word' && !CAPITALISED_COMMON.has(before.lower) ? ageBehind(tokens, at - 1) : null
  }
  if (token.lower === 'years' && tokenAt(tokens, at + 1).lower === 'old') return ageIn(tokens, at - 1)
  if (token.lower !== 'year') return null
  const isOld = tokenAt(tokens, at + 2).lower === 'old' || tokenAt(tokens, at + 1).lower === 'old'
  return isOld ? ageIn(tokens, tokenAt(tokens, at - 1).text === '-' ? at - 2 : at - 1) : null
}

/** ", 16," behind a name that ends before `at`. */
export function ageBehind(tokens: readonly Token[], at: number): number | null {
  if (tokenAt(tokens, at).text !== ',' || tokenAt(tokens, at + 1).kind !== 'number') return null
  const next = tokenAt(tokens, at + 2)
  const ends = next.text === ',' || next.text === '.' || next.text === ')' || AFTER_AGE.has(next.lower)
  return ends ? ageIn(tokens, at + 1) : null
}

/** "16-year-old" in front of a name that begins at `at`. */
export function ageBefore(tokens: readonly Token[], at: number): number | null {
  const isAge = tokenAt(tokens, at - 1).lower === 'old' && tokenAt(tokens, at - 3).lower === 'year'
  return isAge ? ageIn(tokens, at - 5) : null
}

function ageIn(tokens: readonly Token[], at: number): number | null {
  const value = readCount(tokens, at)?.value ?? null
  return value !== null && value > 0 && value <= OLDEST && Number.isInteger(value) ? value : null
}
