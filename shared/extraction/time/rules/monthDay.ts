import { MONTHS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readOrdinalDay } from '../readDayNumber.ts'
import { readDayOfMonth, readTrailingYear, readYear } from '../readYear.ts'
import { skipDot, skipWeekday } from '../skip.ts'
import type { TimeReading, TimeRule } from '../timeMatch.ts'
import { WHICH_WORDS } from '../which.ts'

/**
 * Month before day: "January 24, 2026", "Jan. 24", "Saturday, Jan. 24, 2026", "January the 24th", "Sept 3rd", "Oct-2",
 * "Jan/3", "June twenty-second", "September-2020-23".
 * Not "May 24 people", "march 10 miles": a lower-case or ambiguous month with a counted noun behind it.
 */
export const monthDay: TimeRule = {
  name: 'month day',
  starts: [...MONTHS.keys(), ...WEEKDAYS.keys(), ...WHICH_WORDS.keys()],
  read(tokens, at) {
    const which = WHICH_WORDS.has(tokenAt(tokens, at).lower) ? at + 1 : at
    const name = skipWeekday(tokens, which)
    if (which > at && name === which) return null
    const monthToken = tokenAt(tokens, name)
    const month = MONTHS.get(monthToken.lower)
    if (month === undefined) return null
    const dotted = skipDot(tokens, name + 1)
    const separator = tokenAt(tokens, dotted)
    const separated = /^[-/]$/.test(separator.text) && !separator.spaceBefore
    const place = separated ? dotted + 1 : dotted
    const yearInside = separated ? yearThenDay(tokens, place, month) : null
    if (yearInside !== null) return yearInside
    const the = tokenAt(tokens, place).lower === 'the' ? place + 1 : place
    const day = readDayOfMonth(tokens, the) ?? readOrdinalDay(tokens, the)
    if (day === null || !isRealDate(2024, month, day.day)) return null
    const after = tokenAt(tokens, day.end)
    if (after.text === ':' && !after.spaceBefore) return null
    if (!monthToken.capital && isCommonWord(monthToken) && after.kind === 'word' && day.end === the + 1) return null
    const year = readTrailingYear(tokens, day.end) ?? (separated ? joinedYear(tokens, day.end) : null)
    const meaning = { kind: 'calendar', year: year?.year ?? null, month, day: day.day } as const
    return { end: year?.end ?? day.end, type: 'DATE', meaning }
  },
}

function isCommonWord({ lower }: Token): boolean {
  return lower === 'may' || lower === 'march' || lower === 'dec' || lower === 'sep' || lower === 'mar'
}

/** "-2020-23" behind a month. */
function yearThenDay(tokens: readonly Token[], at: number, month: number): TimeReading | null {
  const year = readYear(tokenAt(tokens, at))
  if (year === null || !/^[-/]$/.test(tokenAt(tokens, at + 1).text)) return null
  const day = readDayOfMonth(tokens, at + 2)
  if (day === null || !isRealDate(year, month, day.day)) return null
  return { end: day.end, type: 'DATE', meaning: { kind: 'calendar', year, month, day: day.day } }
}

/** "-2016" or "/2016" directly behind a day. */
function joinedYear(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const separator = tokenAt(tokens, at)
  const year = /^[-/]$/.test(separator.text) && !separator.spaceBefore ? readYear(tokenAt(tokens, at + 1)) : null
  return year === null ? null : { year, end: at + 2 }
}
