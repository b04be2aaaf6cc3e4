import { CURRENCIES, CURRENCY_CODES, CURRENCY_SIGNS, MONEY_SCALES } from '../lexicon/currencies.ts'
import { SMALL_NUMBERS, TENS } from '../lexicon/timeWords.ts'
import { rememberByWord } from '../text/rememberByWord.ts'
import { type Token, tokenAt } from '../text/token.ts'

type Range = { readonly first: number; readonly last: number }

const COUNTRY_PREFIX = /^(?:us|a|au|c|ca|nz|hk|s|nt|r|u\.s\.)$/
const NATIONALITIES =
  /^(?:us|u\.s\.|american|canadian|australian|hong|new|singapore|british|swiss|japanese|mexican|egyptian|turkish|iraqi|euro|chinese|russian)$/
/** "millions of dollars". */
const PLURAL_SCALES = new Set('hundreds thousands millions billions trillions tens dozens'.split(' '))
const VAGUE_STARTS = new Set(['half', 'a', 'several', 'few', ...PLURAL_SCALES])
const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL_NUMBERS.keys(), ...TENS.keys(), 'hundred'])
const mayBeginSum = rememberByWord(({ kind, lower, text }) =>
  kind === 'word'
    ? VAGUE_STARTS.has(lower) || NUMBER_WORDS.has(lower) || CURRENCY_CODES.has(text)
    : kind === 'number' || CURRENCY_SIGNS.has(text),
)

/**
 * Sums of money as token ranges: "$20 million", "US$1.5bn", "€30", "£400m", "20 million dollars", "10 cents", "1,000 yen",
 * "EUR 5 million", "$99 (USD)", "$9.99 US dollars", "$5 to $10 million" (two), "half a million dollars",
 * "tens of millions of dollars", "a dollar"; of "$5-a-share" the "$5".
 * Not "20 million people", "$" alone, "pounds" that weigh: "weighs 20 pounds", "20 pounds of".
 */
export function findMoney(tokens: readonly Token[]): Range[] {
  const sums: Range[] = []
  for (let at = 0; at < tokens.length; at++) {
    const sum = sumAt(tokens, at)
    if (sum === null || sum.first < (sums.at(-1)?.last ?? 0)) continue
    sums.push(sum)
    at = sum.last - 1
  }
  return sums
}

function sumAt(tokens: readonly Token[], at: number): Range | null {
  const token = tokenAt(tokens, at)
  if (!mayBeginSum(token)) return null
  if (token.kind === 'mark') return signedSum(tokens, at)
  if (token.kind === 'number') return countedSum(tokens, at)
  return (token.capital ? codedSum(tokens, at) : null) ?? countedSum(tokens, at) ?? vagueSum(tokens, at)
}

/** "$20 million", "C$5". */
function signedSum(tokens: readonly Token[], at: number): Range | null {
  const sign = tokenAt(tokens, at)
  if (!CURRENCY_SIGNS.has(sign.text) || tokenAt(tokens, at + 1).kind !== 'number') return null
  const before = tokenAt(tokens, at - 1)
  const country = !sign.spaceBefore && COUNTRY_PREFIX.test(before.lower)
  return { first: country ? at - 1 : at, last: withUnit(tokens, withScale(tokens, at + 2)) }
}

/** "EUR 5 million", "Rs. 500", "USD5". */
function codedSum(tokens: readonly Token[], at: number): Range | null {
  const code = tokenAt(tokens, at)
  if (!code.capital || !CURRENCY_CODES.has(code.text)) return null
  const number = tokenAt(tokens, at + 1).text === '.' ? at + 2 : at + 1
  if (tokenAt(tokens, number).kind !== 'number') return null
  return { first: at, last: withScale(tokens, number + 1) }
}

/** "20 million dollars", "ten cents", "99p". */
function countedSum(tokens: readonly Token[], at: number): Range | null {
  const number = tokenAt(tokens, at)
  if (number.kind !== 'number' && !NUMBER_WORDS.has(number.lower)) return null
  const isPence =
    number.kind === 'number' && tokenAt(tokens, at + 1).lower === 'p' && !tokenAt(tokens, at + 1).spaceBefore
  if (isPence && tokenAt(tokens, at + 2).text !== '.') return { first: at, last: at + 2 }
  const unit = unitEnd(tokens, numberEnd(tokens, at))
  return unit === 0 ? null : { first: at, last: unit }
}

/** "half a million dollars", "a billion euros", "tens of millions of dollars", "several million dollars". */
function vagueSum(tokens: readonly Token[], at: number): Range | null {
  const { lower } = tokenAt(tokens, at)
  if (!VAGUE_STARTS.has(lower)) return null
  if (lower === 'half' && /^an?$/.test(tokenAt(tokens, at + 1).lower)) return scaledUnit(tokens, at, at + 2)
  if (lower === 'a' || lower === 'several' || lower === 'few') return scaledUnit(tokens, at, at + 1)
  if (!PLURAL_SCALES.has(lower) || tokenAt(tokens, at + 1).lower !== 'of') return null
  const inner =
    PLURAL_SCALES.has(tokenAt(tokens, at + 2).lower) && tokenAt(tokens, at + 3).lower === 'of' ? at + 4 : at + 2
  const unit = unitEnd(tokens, inner)
  return unit === 0 ? null : { first: at, last: unit }
}

function scaledUnit(tokens: readonly Token[], first: number, at: number): Range | null {
  if (!MONEY_SCALES.has(tokenAt(tokens, at).lower)) return null
  const unit = unitEnd(tokens, at + 1)
  return unit === 0 ? null : { first, last: unit }
}

/** Past "20", "20 million", "two hundred thousand", "20-million". */
function numberEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  for (let step = 0; step < 3; step++) {
    const { lower } = tokenAt(tokens, end)
    if (!MONEY_SCALES.has(lower) && lower !== 'hundred' && !SMALL_NUMBERS.has(lower)) break
    end++
  }
  return end
}

function withScale(tokens: readonly Token[], at: number): number {
  const isHyphen = tokenAt(tokens, at).text === '-'
  if (isHyphen && MONEY_SCALES.has(tokenAt(tokens, at + 1).lower)) return at + 2
  return MONEY_SCALES.has(tokenAt(tokens, at).lower) ? at + 1 : at
}

/** Takes in "USD", "(USD)" or "US dollars" behind a sum that has its sign. */
function withUnit(tokens: readonly Token[], at: number): number {
  if (CURRENCY_CODES.has(tokenAt(tokens, at).text)) return at + 1
  const isBracketed = tokenAt(tokens, at).text === '(' && CURRENCY_CODES.has(tokenAt(tokens, at + 1).text)
  if (isBracketed && tokenAt(tokens, at + 2).text === ')') return at + 3
  return unitEnd(tokens, at) || at
}

/** End of "dollars", "US dollars", "Hong Kong dollars", "USD"; 0 when no currency stands at `at`. */
function unitEnd(tokens: readonly Token[], at: number): number {
  if (CURRENCY_CODES.has(tokenAt(tokens, at).text)) return at + 1
  let unit = at
  while (unit < at + 2 && NATIONALITIES.test(tokenAt(tokens, unit).lower)) unit++
  if (unit === at + 1 && /^(?:kong|zealand)$/.test(tokenAt(tokens, unit).lower)) unit++
  const { lower } = tokenAt(tokens, unit)
  if (!CURRENCIES.has(lower)) return 0
  if (lower === 'pounds' && unit === at && isWeight(tokens, unit)) return 0
  return unit + 1
}

/** "weighs 20 pounds", "20 pounds of explosives", "20 pounds heavier". */
function isWeight(tokens: readonly Token[], at: number): boolean {
  if (/^(?:of|heavier|lighter|overweight)$/.test(tokenAt(tokens, at + 1).lower)) return true
  for (let back = at - 1; back >= at - 5; back--)
    if (
      /^(?:weigh|weighs|weighed|weighing|weight|lost|gained|lose|gain|force|thrust|bomb|lifted)$/.test(
        tokenAt(tokens, back).lower,
      )
    )
      return true
  return false
}
