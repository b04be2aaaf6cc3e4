import { MONTHS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readDayOfMonth, readTrailingYear } from '../readYear.ts'
import { skipDot, skipWeekday } from '../skip.ts'
import type { TimeRule } from '../timeMatch.ts'

/**
 * Month before day: "January 24, 2026", "Jan. 24", "Saturday, Jan. 24, 2026", "January the 24th", "Sept 3rd".
 * Not "May 24 people", "march 10 miles": a lower-case or ambiguous month with a counted noun behind it.
 */
export const monthDay: TimeRule = {
  name: 'month day',
  starts: [...MONTHS.keys(), ...WEEKDAYS.keys()],
  read(tokens, at) {
    const name = skipWeekday(tokens, at)
    const monthToken = tokenAt(tokens, name)
    const month = MONTHS.get(monthToken.lower)
    if (month === undefined) return null
    const place = skipDot(tokens, name + 1)
    const the = tokenAt(tokens, place).lower === 'the' ? place + 1 : place
    const day = readDayOfMonth(tokens, the)
    if (day === null || !isRealDate(2024, month, day.day)) return null
    const after = tokenAt(tokens, day.end)
    if (after.text === ':' && !after.spaceBefore) return null
    if (
      !monthToken.capital &&
      (monthToken.lower === 'may' || monthToken.lower === 'march') &&
      after.kind === 'word' &&
      day.end === the + 1
    )
      return null
    const year = readTrailingYear(tokens, day.end)
    const meaning = { kind: 'calendar', year: year?.year ?? null, month, day: day.day } as const
    return { end: year?.end ?? day.end, type: 'DATE', meaning }
  },
}
