import { ORDINALS, TENS } from '../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { readDayOfMonth } from './readYear.ts'

/** A day of the month in digits or as an ordinal word, "the" before it or not: "24", "the 24th", "twenty-second", "the ninth". */
export function readDayNumber(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  const place = tokenAt(tokens, at).lower === 'the' ? at + 1 : at
  return readDayOfMonth(tokens, place) ?? readOrdinalDay(tokens, place)
}

/** "ninth", "twenty-second", "twenty second", "thirtieth"; 1 to 31. */
export function readOrdinalDay(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  const word = tokenAt(tokens, at).lower
  const single = ORDINALS.get(word)
  if (single !== undefined) return { day: single, end: at + 1 }
  if (word === 'thirtieth') return { day: 30, end: at + 1 }
  const ten = TENS.get(word)
  if (ten === undefined) return null
  const place = tokenAt(tokens, at + 1).text === '-' ? at + 2 : at + 1
  const unit = ORDINALS.get(tokenAt(tokens, place).lower)
  return unit === undefined || unit > 9 || ten + unit > 31 ? null : { day: ten + unit, end: place + 1 }
}
