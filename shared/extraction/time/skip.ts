import { WEEKDAYS } from '../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../text/token.ts'

/** Past the full stop of an abbreviation: "Jan. 24". */
export function skipDot(tokens: readonly Token[], at: number): number {
  const token = tokenAt(tokens, at)
  return token.text === '.' && !token.spaceBefore ? at + 1 : at
}

/** Past a weekday in front of a date: "Monday, ", "Mon. ", "Monday ", "Friday-", "Friday ("; where it stands when there is none. */
export function skipWeekday(tokens: readonly Token[], at: number): number {
  if (!WEEKDAYS.has(tokenAt(tokens, at).lower)) return at
  const dot = skipDot(tokens, at + 1)
  return /^[,(-]$/.test(tokenAt(tokens, dot).text) ? dot + 1 : dot
}
