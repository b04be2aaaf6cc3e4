import { MONTHS, ORDINALS, TENS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readCount } from '../readCount.ts'
import { readOrdinalDay } from '../readDayNumber.ts'
import { readDayOfMonth, readShortYear, readTrailingYear, readYear } from '../readYear.ts'
import { skipDot, skipWeekday } from '../skip.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

/**
 * Day before month: "24 January 2026", "24th of January", "the 4th of July, 1976", "Friday 3 May", "05-Aug-2016",
 * "the ninth of April", "twenty-five January nineteen eighty-six", and the cable form "16 MAY 90".
 * Not "10 may be", "12 march past", "3 dec" (a lower-case short form needs its year).
 */
export const dayMonth: TimeRule = {
  name: 'day month',
  starts: [NUMBER_START, 'the', ...ORDINALS.keys(), ...TENS.keys(), ...WEEKDAYS.keys()],
  read(tokens, at) {
    let place = skipWeekday(tokens, at)
    if (tokenAt(tokens, place).lower === 'the') place++
    const digits = readDayOfMonth(tokens, place)
    const ordinal = digits === null ? readOrdinalDay(tokens, place) : null
    const day = digits ?? ordinal ?? readCardinalDay(tokens, place)
    if (day === null) return null
    const of = tokenAt(tokens, day.end).lower === 'of'
    const joined = isSeparator(tokenAt(tokens, day.end)) && isSeparator(tokenAt(tokens, day.end + 2))
    const name = of || joined ? day.end + 1 : day.end
    const monthToken = tokenAt(tokens, name)
    const month = MONTHS.get(monthToken.lower)
    if (month === undefined || (ordinal !== null && !of) || !isRealDate(2024, month, day.day)) return null
    const end = monthToken.lower.length < 5 ? skipDotBeforeYear(tokens, name + 1) : name + 1
    const year = joined ? joinedYear(tokens, name + 2) : readTrailingYear(tokens, end)
    if (joined && year === null) return null
    const short = monthToken.shout ? readShortYear(tokenAt(tokens, end)) : null
    const common = /^(?:may|march|mar|sep|dec|jan)$/.test(monthToken.lower)
    if (!monthToken.capital && common && year === null && !of) return null
    const known = year?.year ?? short
    const meaning = { kind: 'calendar', year: known, month, day: day.day } as const
    return { end: year?.end ?? (short === null ? end : end + 1), type: 'DATE', meaning }
  },
}

function isSeparator(token: Token): boolean {
  return /^[-/]$/.test(token.text) && !token.spaceBefore
}

function joinedYear(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const year = readYear(tokenAt(tokens, at))
  return year === null ? null : { year, end: at + 1 }
}

/** "twenty five" in front of a month with a capital. */
function readCardinalDay(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  if (!TENS.has(tokenAt(tokens, at).lower)) return null
  const spaced = readCount(tokens, at + 1)
  const count =
    spaced !== null && spaced.value !== null && spaced.value < 10 && tokenAt(tokens, at + 1).kind === 'word'
      ? { value: (TENS.get(tokenAt(tokens, at).lower) ?? 0) + spaced.value, end: spaced.end }
      : readCount(tokens, at)
  if (count === null || count.value === null || count.value > 31 || !tokenAt(tokens, count.end).capital) return null
  return { day: count.value, end: count.end }
}

/** The stop belongs to the month only when a year follows; otherwise it may end the sentence. */
function skipDotBeforeYear(tokens: readonly Token[], at: number): number {
  const past = skipDot(tokens, at)
  return past !== at && tokenAt(tokens, past).kind === 'number' ? past : at
}
