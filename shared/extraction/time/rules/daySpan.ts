import { MONTHS, ORDINALS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readDayNumber } from '../readDayNumber.ts'
import { readTrailingYear } from '../readYear.ts'
import { skipDot } from '../skip.ts'
import { NUMBER_START, type TimeMeaning, type TimeRule } from '../timeMatch.ts'

const TO = new Set(['to', 'through', 'thru', 'till', 'until', '-', '–', '—', 'and'])

/**
 * A range of days with one month for both: "April 6-7", "April 13–15, 2015", "april 9th through 17th",
 * "6-7 April 2015", "from the ninth to the seventeenth of April", "between April 3 and 5".
 * Not "April 6-7 p.m." (hours), "April 6 and 200 people", "July 4-5-6".
 */
export const daySpan: TimeRule = {
  name: 'day span',
  starts: ['from', 'between', 'the', NUMBER_START, ...ORDINALS.keys(), ...MONTHS.keys()],
  read(tokens, at) {
    const lead = tokenAt(tokens, at).lower
    const led = lead === 'from' || lead === 'between'
    const start = led ? at + 1 : at
    return monthFirst(tokens, start, lead) ?? monthLast(tokens, start, lead)
  },
}

function monthFirst(tokens: readonly Token[], at: number, lead: string): ReturnType<TimeRule['read']> {
  const month = readMonth(tokens, at)
  if (month === null) return null
  const from = readDayNumber(tokens, month.end)
  if (from === null || !isJoint(tokens, from.end, lead)) return null
  const to = readDayNumber(tokens, from.end + 1)
  if (to === null || to.day <= from.day || !isDayEnd(tokens, to.end)) return null
  const year = readTrailingYear(tokens, to.end)
  return span(year?.end ?? to.end, year?.year ?? null, month.month, from.day, to.day)
}

function monthLast(tokens: readonly Token[], at: number, lead: string): ReturnType<TimeRule['read']> {
  const from = readDayNumber(tokens, at)
  if (from === null || !isJoint(tokens, from.end, lead)) return null
  const to = readDayNumber(tokens, from.end + 1)
  if (to === null || to.day <= from.day) return null
  const month = readMonth(tokens, tokenAt(tokens, to.end).lower === 'of' ? to.end + 1 : to.end)
  if (month === null) return null
  const year = readTrailingYear(tokens, month.end)
  return span(year?.end ?? month.end, year?.year ?? null, month.month, from.day, to.day)
}

function span(end: number, year: number | null, month: number, first: number, last: number) {
  if (!isRealDate(year ?? 2024, month, first) || !isRealDate(year ?? 2024, month, last)) return null
  const day = (number: number): TimeMeaning => ({ kind: 'calendar', year, month, day: number })
  return { end, type: 'DATE', meaning: { kind: 'range', from: day(first), to: day(last) } } as const
}

function readMonth(tokens: readonly Token[], at: number): { month: number; end: number } | null {
  const token = tokenAt(tokens, at)
  const month = MONTHS.get(token.lower)
  if (month === undefined || (!token.capital && /^(?:may|march|mar|dec|sep|jan)$/.test(token.lower))) return null
  return { month, end: skipDot(tokens, at + 1) }
}

/** "and" joins a range only behind "between"; two days in a list are two dates. */
function isJoint(tokens: readonly Token[], at: number, lead: string): boolean {
  const joint = tokenAt(tokens, at).lower
  return TO.has(joint) && (joint !== 'and' || lead === 'between')
}

function isDayEnd(tokens: readonly Token[], end: number): boolean {
  const after = tokenAt(tokens, end)
  if (!after.spaceBefore && after.kind === 'mark') return !/^[-–/:%]$/.test(after.text)
  return !/^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|percent|people)$/.test(after.lower)
}
