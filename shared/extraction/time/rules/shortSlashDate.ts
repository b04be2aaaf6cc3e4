import { WEEKDAYS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

const LEADS = new Set(['on', 'by', 'until', 'since', 'dated', 'next', 'between', 'from', 'to', 'of'])
const LEAP_YEAR = 2024

/**
 * A day and month in figures behind a weekday or a preposition: "Friday 5/12", "on 22/04", "from 10/25 to 01/25".
 * Not "2/3 of the votes", "1/2", "24/7", "9/11" (a day of its own year), "on 5/12 of the land".
 */
export const shortSlashDate: TimeRule = {
  name: 'slash date without year',
  starts: [NUMBER_START, ...WEEKDAYS.keys()],
  read(tokens, at) {
    const weekday = WEEKDAYS.has(tokenAt(tokens, at).lower)
    const place = weekday ? at + 1 : at
    const lead = tokenAt(tokens, at - 1)
    const dash = lead.text === '-' && !lead.spaceBefore && tokenAt(tokens, at - 3).text === '/'
    if (!weekday && !LEADS.has(lead.lower) && !dash) return null
    const parts = readParts(tokens, place, weekday)
    if (parts === null) return null
    const after = tokenAt(tokens, parts.end)
    if (/^(?:of|th|majority|vote)$/.test(after.lower) || (after.text === '/' && !after.spaceBefore)) return null
    if (!weekday && parts.a === 9 && parts.b === 11) return null
    const american = isRealDate(LEAP_YEAR, parts.a, parts.b)
    if (!american && !isRealDate(LEAP_YEAR, parts.b, parts.a)) return null
    const [month, day] = american ? [parts.a, parts.b] : [parts.b, parts.a]
    // "1/2", "2/3", "3/4" are fractions as often as days.
    if (!weekday && parts.a < parts.b && parts.b < 5) return null
    const european = american && parts.a !== parts.b && isRealDate(LEAP_YEAR, parts.b, parts.a)
    const calendar = { kind: 'calendar', year: null, month, day } as const
    const meaning = european ? { ...calendar, alternative: { month: day, day: month } } : calendar
    return { end: parts.end, type: 'DATE', meaning }
  },
}

function readParts(
  tokens: readonly Token[],
  at: number,
  weekday: boolean,
): { a: number; b: number; end: number } | null {
  const [one, slash, two] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)]
  if (one.kind !== 'number' || one.text.length > 2 || two.kind !== 'number' || two.text.length > 2) return null
  if (slash.text !== '/' || slash.spaceBefore || two.spaceBefore) return null
  return weekday || one.spaceBefore || tokenAt(tokens, at - 1).text === '-'
    ? { a: Number(one.text), b: Number(two.text), end: at + 3 }
    : null
}
