import { DAY_PARTS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { afterNoon, formatClock } from '../clock/clockReading.ts'
import { readClock } from '../clock/readClock.ts'
import type { ClockMeaning, TimeMatch } from '../timeMatch.ts'
import { withLeadingPart } from './withLeadingPart.ts'

const BETWEEN = new Set(
  'at about around on shortly just before after , approximately roughly local time in later than early by of the'.split(
    ' ',
  ),
)
const REACH = 4
const LATE_PARTS = /^T(?:AF|EV|NI)$/

/**
 * A day and its part or clock time become one expression: "Friday" + "morning", "Sunday night" + "at about 11:30 p.m.",
 * "7 a.m." + "Monday", "Saturday at 5", "the night of" + "Jan. 7". Bare numbers without a day are dropped.
 * Not "8 p.m., and on Sunday": another word stands between.
 */
export function joinDayAndClock(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  const joined: TimeMatch[] = []
  matches.forEach((original, index) => {
    const limit = matches[index + 1]?.first ?? tokens.length
    const match = withBareHour(tokens, withDayPart(tokens, original, limit), limit)
    const before = joined.at(-1)
    const merged =
      before === undefined || !isNear(tokens, before.last, match.first) ? null : mergeDayAndClock(before, match)
    if (merged === null) joined.push(match)
    else joined[joined.length - 1] = merged
  })
  return joined
    .filter(({ meaning }) => meaning.kind !== 'clock' || !meaning.needsDay)
    .map((match, index, all) => withLeadingPart(tokens, match, all[index - 1]?.last ?? 0))
}

function mergeDayAndClock(before: TimeMatch, match: TimeMatch): TimeMatch | null {
  if (match.meaning.kind === 'clock' && (isDay(before) || before.meaning.kind === 'clock')) {
    return before.clockUntil !== '' ? null : addClock(before, match.meaning, match.last)
  }
  if (before.meaning.kind === 'clock' && isDay(match) && (!before.meaning.needsDay || isBareDay(match))) {
    const day = { ...match, first: before.first }
    return match.clock === '' ? addClock(day, before.meaning, match.last) : withKnownPart(day, before.meaning)
  }
  return null
}

/** "tonight", "today", "tomorrow": no preposition before them, so that a range of bare numbers can stand there. */
function isBareDay({ meaning }: TimeMatch): boolean {
  return meaning.kind === 'unit'
}

function addClock(day: TimeMatch, clock: ClockMeaning, last: number): TimeMatch | null {
  const part = day.meaning.kind === 'clock' ? day.meaning.value : day.clock
  const isPart = !/\d/.test(clock.value)
  if (day.meaning.kind === 'clock') {
    if (isPart === !/\d/.test(part)) return null
    const digits = isPart ? day.meaning : clock
    const meaning = settled(digits, isPart ? clock.value : part)
    return { ...day, last, meaning, rules: [...day.rules, 'part of day'] }
  }
  if (part !== '' && (isPart || /\d/.test(part))) return null
  const { value, until, zone } = settled(clock, part)
  const rules = [...day.rules, 'day and clock'] as const
  return { ...day, last, clock: value + (until === '' ? zone : ''), clockUntil: until, type: 'TIME', rules }
}

function withKnownPart(day: TimeMatch, clock: ClockMeaning): TimeMatch | null {
  if (/\d/.test(day.clock) || !/\d/.test(clock.value)) return null
  const { value, until, zone } = settled(clock, day.clock)
  const rules = [...day.rules, 'day and clock'] as const
  return { ...day, clock: value + (until === '' ? zone : ''), clockUntil: until, type: 'TIME', rules }
}

/** "at 10" of an evening is 22:00. */
function settled(clock: ClockMeaning, part: string): ClockMeaning {
  if (clock.halfKnown || !LATE_PARTS.test(part)) return clock
  const late = (tail: string) => (tail === '' ? '' : lateTail(tail))
  return { ...clock, value: late(clock.value), until: late(clock.until), halfKnown: true }
}

function lateTail(tail: string): string {
  const hour = Number(tail.slice(1, 3))
  return hour >= 12 ? tail : `T${hour + 12}${tail.slice(3)}`
}

function withDayPart(tokens: readonly Token[], match: TimeMatch, limit: number): TimeMatch {
  if (!isDay(match) || match.clock !== '') return match
  const edge = /^(?:early|late)$/.test(tokenAt(tokens, match.last).lower) ? 1 : 0
  const token = tokenAt(tokens, match.last + edge)
  const part = DAY_PARTS.get(token.lower)
  const last = match.last + edge + 1
  if (part === undefined || token.lower === 'noon' || last > limit) return match
  return { ...match, last, clock: `T${part}`, type: 'TIME', rules: [...match.rules, 'part of day'] }
}

/** "Saturday at 5", "Sunday night at 11", "today at 2.30": an hour without anything that shows it as one. */
function withBareHour(tokens: readonly Token[], match: TimeMatch, limit: number): TimeMatch {
  if (!isDay(match) || /\d/.test(match.clock)) return match
  const at = tokenAt(tokens, match.last).lower === 'at' ? match.last + 1 : match.last
  if (at === match.last || at >= limit) return match
  const read = readClock(tokens, at)
  if (read === null || read.explicit || read.end > limit || !isClosed(tokens, read.end)) return match
  const clock = LATE_PARTS.test(match.clock) ? afterNoon(read) : read
  return { ...match, last: read.end, clock: formatClock(clock), type: 'TIME', rules: [...match.rules, 'bare hour'] }
}

function isClosed(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token.kind === 'mark') return !/^[-–%:/$]$/.test(token.text)
  return /^(?:on|in|for|when|and|with|to)$/.test(token.lower)
}

function isDay({ meaning }: TimeMatch): boolean {
  if (meaning.kind === 'weekday' || meaning.kind === 'weekdayDay' || meaning.kind === 'dayOfMonth') return true
  if (meaning.kind === 'calendar') return meaning.day !== null
  if (meaning.kind === 'holiday') return true
  return meaning.kind === 'unit' && (meaning.unit === 'day' || meaning.unit === 'night')
}

function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let at = from; at < to; at++) {
    const token = tokenAt(tokens, at)
    if (!BETWEEN.has(token.lower) || token.linesBefore > 1) return false
  }
  return true
}
