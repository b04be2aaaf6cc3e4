import { SMALL_NUMBERS } from '../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../text/token.ts'

const SIGNS = new Set(['$', '€', '£', '¥'])
const SCALES = new Set(['thousand', 'million', 'billion', 'trillion', 'bn', 'm', 'k'])
const CURRENCIES = new Set(
  'dollars dollar euros euro pounds yen pesos rupees cents yuan rubles francs usd gbp eur'.split(' '),
)

/**
 * Sums of money as token ranges: "$20 million", "US$1.5bn", "€30", "20 million dollars", "$99".
 * Not "20 million people", "$" alone.
 */
export function findMoney(tokens: readonly Token[]): { first: number; last: number }[] {
  const sums: { first: number; last: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at)
    if (SIGNS.has(token.text) && tokenAt(tokens, at + 1).kind === 'number') {
      let last = at + 2
      if (tokenAt(tokens, last).text === '-' && SCALES.has(tokenAt(tokens, last + 1).lower)) last += 2
      else if (SCALES.has(tokenAt(tokens, last).lower)) last++
      const before = tokenAt(tokens, at - 1)
      const country = !token.spaceBefore && /^(?:us|a|c|nz|hk|u\.s\.)$/.test(before.lower)
      sums.push({ first: country ? at - 1 : at, last })
      at = last - 1
    } else if (token.kind === 'number' || SMALL_NUMBERS.has(token.lower)) {
      const scaled = SCALES.has(tokenAt(tokens, at + 1).lower) ? at + 2 : at + 1
      if (CURRENCIES.has(tokenAt(tokens, scaled).lower)) {
        sums.push({ first: at, last: scaled + 1 })
        at = scaled
      }
    }
  }
  return sums
}
