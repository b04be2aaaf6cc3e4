import { type Token, tokenAt } from '../text/token.ts'

/**
 * Whether the name of a maker that ends before `at` opens the name of a thing it makes: "Boeing 737", "Airbus A380",
 * "Ford F-150"; also "Nokia-compatible". Not "Boeing said", "Ford 's", "Airbus, 380 of whose".
 */
export function isModelName(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at)
  const after = tokenAt(tokens, at + 1)
  if (next.text === '-' && !next.spaceBefore && !after.spaceBefore)
    return /^(?:based|compatible|like|style|powered)$/.test(after.lower)
  if (next.kind === 'number') return /^\d{3}$/.test(next.text) || isHyphenated(tokens, at)
  if (next.kind !== 'word' || !next.capital || next.text.length > 3) return false
  return (after.kind === 'number' && !after.spaceBefore) || isHyphenated(tokens, at)
}

/** "F-150", "747-400": a hyphen without space and a number behind it. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokenAt(tokens, at + 1)
  const number = tokenAt(tokens, at + 2)
  return hyphen.text === '-' && !hyphen.spaceBefore && number.kind === 'number' && !number.spaceBefore
}
