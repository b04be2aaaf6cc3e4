import { WEEKDAYS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { readDayOfMonth } from '../readYear.ts'
import { skipDot } from '../skip.ts'
import type { TimeRule } from '../timeMatch.ts'

/**
 * A weekday with its day of the month: "Friday the 26th", "Monday 21", "Fri. 14th".
 * Not "Friday the 13th" with a capital noun behind it (a film), "Monday 5-2" (a vote), "Sunday 12 people", "sat 2nd".
 */
export const weekdayDay: TimeRule = {
  name: 'weekday and day',
  starts: WEEKDAYS.keys(),
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const weekday = WEEKDAYS.get(token.lower)
    if (weekday === undefined || (!token.capital && token.lower.length < 6)) return null
    const dot = skipDot(tokens, at + 1)
    const place = tokenAt(tokens, dot).lower === 'the' ? dot + 1 : dot
    const day = readDayOfMonth(tokens, place)
    if (day === null) return null
    const after = tokenAt(tokens, day.end)
    const ordinal = day.end > place + 1
    if (after.kind === 'mark' ? /^[-–/%:$]$/.test(after.text) : after.capital && ordinal) return null
    if (!ordinal && after.kind !== 'mark' && !/^(?:at|from|between|in|to|and|for)$/.test(after.lower)) return null
    return { end: day.end, type: 'DATE', meaning: { kind: 'weekdayDay', weekday, day: day.day } }
  },
}
