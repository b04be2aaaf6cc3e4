import { DAY_PARTS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch } from '../timeMatch.ts'

const BETWEEN = new Set([
  'at',
  'about',
  'around',
  'on',
  'shortly',
  'just',
  'before',
  'after',
  ',',
  'approximately',
  'roughly',
  'local',
  'time',
])
const REACH = 4

/**
 * A day and its part or clock time become one expression: "Friday" + "morning", "Sunday night" + "at about 11:30 p.m.",
 * "7 a.m." + "Monday". Not "8 p.m., and on Sunday": another word stands between.
 */
export function joinDayAndClock(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  const joined: TimeMatch[] = []
  for (const original of matches) {
    const match = withDayPart(tokens, original)
    const before = joined.at(-1)
    if (before === undefined || !isNear(tokens, before.last, match.first)) {
      joined.push(match)
    } else if (isDay(before) && match.meaning.kind === 'clock') {
      joined[joined.length - 1] = merge(before, before.first, match.last, match.meaning.value)
    } else if (before.meaning.kind === 'clock' && isDay(match)) {
      joined[joined.length - 1] = merge(match, before.first, match.last, before.meaning.value)
    } else joined.push(match)
  }
  return joined
}

function merge(day: TimeMatch, first: number, last: number, clock: string): TimeMatch {
  return { ...day, first, last, clock, type: 'TIME', rules: [...day.rules, 'day and clock'] }
}

function withDayPart(tokens: readonly Token[], match: TimeMatch): TimeMatch {
  if (!isDay(match) || match.clock !== '') return match
  const part = DAY_PARTS.get(tokenAt(tokens, match.last).lower)
  if (part === undefined || tokenAt(tokens, match.last).lower === 'noon') return match
  return { ...match, last: match.last + 1, clock: `T${part}`, type: 'TIME', rules: [...match.rules, 'part of day'] }
}

function isDay({ meaning }: TimeMatch): boolean {
  if (meaning.kind === 'weekday') return true
  if (meaning.kind === 'calendar') return meaning.day !== null
  return meaning.kind === 'unit' && meaning.unit === 'day'
}

function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let at = from; at < to; at++) if (!BETWEEN.has(tokenAt(tokens, at).lower)) return false
  return true
}
