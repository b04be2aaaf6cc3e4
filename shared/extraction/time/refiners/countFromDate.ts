import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch, TimeMeaning } from '../timeMatch.ts'

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['following', 1],
  ['from', 1],
  ['before', -1],
  ['prior', -1],
])
const BEGINNINGS = new Set(['starting', 'beginning', 'from', 'since'])
const DAYS = new Set<TimeMeaning['kind']>([
  'calendar',
  'weekday',
  'weekdayDay',
  'dayOfMonth',
  'holiday',
  'unit',
  'part',
])

/**
 * A length of time and a date become one date: "two weeks after Christmas" is counted from it, "3 days starting from
 * Monday" begins at it, "the week of Jan. 12" holds it.
 * Not "two weeks after the vote", "three days before he left", "five years from 2010" (a length and a year).
 */
export function countFromDate(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  const found: TimeMatch[] = []
  for (const match of matches) {
    const before = found.at(-1)
    const counted = before === undefined ? null : (offsetOf(tokens, before, match) ?? lastingOf(tokens, before, match))
    if (counted !== null) found[found.length - 1] = counted
    else found.push(weekOf(tokens, match, before?.last ?? 0))
  }
  return found
}

function isDay({ meaning, type }: TimeMatch): boolean {
  if (type !== 'DATE' || !DAYS.has(meaning.kind)) return false
  if (meaning.kind === 'calendar') return meaning.day !== null
  return meaning.kind !== 'unit' || meaning.unit === 'day'
}

function offsetOf(tokens: readonly Token[], length: TimeMatch, date: TimeMatch): TimeMatch | null {
  if (length.meaning.kind !== 'length' || !isDay(date)) return null
  const word = tokenAt(tokens, length.last).lower
  const direction = DIRECTIONS.get(word)
  if (direction === undefined || date.first !== length.last + (word === 'prior' ? 2 : 1)) return null
  const meaning = { kind: 'offset', parts: length.meaning.parts, direction, from: date.meaning } as const
  return join(length, date, meaning, 'counted from a date')
}

function lastingOf(tokens: readonly Token[], length: TimeMatch, date: TimeMatch): TimeMatch | null {
  if (length.meaning.kind !== 'length' || !isDay(date) || length.meaning.parts.length > 1) return null
  const comma = tokenAt(tokens, length.last).text === ',' ? 1 : 0
  const word = tokenAt(tokens, length.last + comma).lower
  const second = /^(?:from|on)$/.test(tokenAt(tokens, length.last + comma + 1).lower) ? 1 : 0
  if (!BEGINNINGS.has(word) || date.first !== length.last + comma + 1 + second) return null
  const meaning = { kind: 'lasting', part: length.meaning.parts[0] ?? NO_PART, from: date.meaning } as const
  return join(length, date, meaning, 'lasting from a date')
}

const NO_PART = { unit: 'day', count: null } as const

function join(
  length: TimeMatch,
  date: TimeMatch,
  meaning: TimeMeaning,
  rule: 'counted from a date' | 'lasting from a date',
): TimeMatch {
  return { ...date, first: length.first, meaning, approximate: false, rules: [...length.rules, ...date.rules, rule] }
}

/** "the week of" in front of a day. */
function weekOf(tokens: readonly Token[], match: TimeMatch, limit: number): TimeMatch {
  const the = tokenAt(tokens, match.first - 3).lower === 'the' ? 3 : 2
  if (!isDay(match) || tokenAt(tokens, match.first - 1).lower !== 'of') return match
  if (tokenAt(tokens, match.first - 2).lower !== 'week' || match.first - the < limit) return match
  const meaning = { kind: 'weekOf', day: match.meaning } as const
  return { ...match, first: match.first - the, meaning, rules: [...match.rules, 'week of a day'] }
}
