import { type Token, tokenAt } from '../text/token.ts'
import { readWordYear } from './readWordYear.ts'

/** A year written with four digits, 1500 to 2100; null for anything else ("3,000", "1,998", "0900"). */
export function readYear(token: Token): number | null {
  if (token.kind !== 'number' || token.text.length !== 4 || !/^\d{4}$/.test(token.text)) return null
  const year = Number(token.text)
  return year >= 1500 && year <= 2100 ? year : null
}

/** "'90" or a bare "90" as the year in an upper-case cable date; null when it is not two digits. */
export function readShortYear(token: Token): number | null {
  if (token.kind !== 'number' || !/^\d{2}$/.test(token.text)) return null
  const year = Number(token.text)
  return year >= 50 ? 1900 + year : 2000 + year
}

/** Reads ", 2026", " 2026", " of 2026" or " nineteen eighty-six" after a date, in the same paragraph; the year and where it ends. */
export function readTrailingYear(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const comma = tokenAt(tokens, at).text === ','
  const of = tokenAt(tokens, at).lower === 'of'
  const place = comma || of ? at + 1 : at
  const token = tokenAt(tokens, place)
  if (token.linesBefore > 1) return null
  const year = readYear(token)
  return year === null ? readWordYear(tokens, place) : { year, end: place + 1 }
}

/** A day of the month: "24", "24th", "24 th"; 1 to 31. */
export function readDayOfMonth(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  if (day < 1 || day > 31) return null
  const suffix = tokenAt(tokens, at + 1)
  const ordinal = !suffix.spaceBefore && /^(?:st|nd|rd|th)$/.test(suffix.lower)
  if (!ordinal && !suffix.spaceBefore && suffix.kind === 'word') return null
  return { day, end: ordinal ? at + 2 : at + 1 }
}
