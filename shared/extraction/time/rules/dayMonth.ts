import { MONTHS, ORDINALS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readDayOfMonth, readShortYear, readTrailingYear } from '../readYear.ts'
import { skipDot, skipWeekday } from '../skip.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

/**
 * Day before month: "24 January 2026", "24th of January", "the 4th of July, 1976", "Friday 3 May", and the cable form
 * "16 MAY 90". Not "10 may be", "12 march past".
 */
export const dayMonth: TimeRule = {
  name: 'day month',
  starts: [NUMBER_START, 'the', ...ORDINALS.keys(), ...WEEKDAYS.keys()],
  read(tokens, at) {
    let place = skipWeekday(tokens, at)
    if (tokenAt(tokens, place).lower === 'the') place++
    const ordinal = ORDINALS.get(tokenAt(tokens, place).lower)
    const day = ordinal === undefined ? readDayOfMonth(tokens, place) : { day: ordinal, end: place + 1 }
    if (day === null) return null
    const of = tokenAt(tokens, day.end).lower === 'of'
    const name = of ? day.end + 1 : day.end
    const monthToken = tokenAt(tokens, name)
    const month = MONTHS.get(monthToken.lower)
    if (month === undefined || (ordinal !== undefined && !of) || !isRealDate(2024, month, day.day)) return null
    if (
      !monthToken.capital &&
      (monthToken.lower === 'may' || monthToken.lower === 'march' || monthToken.lower.length < 4)
    )
      return null
    const end = monthToken.lower.length < 5 ? skipDotBeforeYear(tokens, name + 1) : name + 1
    const year = readTrailingYear(tokens, end)
    const short = monthToken.shout ? readShortYear(tokenAt(tokens, end)) : null
    const known = year?.year ?? short
    const meaning = { kind: 'calendar', year: known, month, day: day.day } as const
    return { end: year?.end ?? (short === null ? end : end + 1), type: 'DATE', meaning }
  },
}

/** The stop belongs to the month only when a year follows; otherwise it may end the sentence. */
function skipDotBeforeYear(tokens: Parameters<typeof skipDot>[0], at: number): number {
  const past = skipDot(tokens, at)
  return past !== at && tokenAt(tokens, past).kind === 'number' ? past : at
}
