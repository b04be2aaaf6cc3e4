import { type TimeUnit, UNITS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { COUNT_STARTS, readCount } from '../readCount.ts'
import { type LengthPart, readFurtherParts } from '../readLength.ts'
import type { TimeReading, TimeRule } from '../timeMatch.ts'

/**
 * A length of time: "five years", "two-week", "half an hour", "several months", "a week", "two years and three months",
 * "one and a half hours", "two nights", "all day", "business days".
 * Not "a second officer", "one day" (some day), "a night out", "60 Minutes" (a title), "37-year-old" (an age).
 */
export const duration: TimeRule = {
  name: 'duration',
  starts: [...COUNT_STARTS, 'all'],
  read(tokens, at) {
    if (tokenAt(tokens, at).lower === 'all') return whole(tokens, at + 1)
    const count = readCount(tokens, at)
    if (count === null) return null
    const half = readAndHalf(tokens, count.end)
    const hyphen = tokenAt(tokens, count.end).text === '-'
    const place = half === null ? (hyphen ? count.end + 1 : count.end) : count.end + 3
    const token = tokenAt(tokens, place)
    const unit = UNITS.get(token.lower)
    if (unit === undefined || token.capital) return null
    if (hyphen && tokenAt(tokens, place + 1).text === '-' && tokenAt(tokens, place + 2).lower === 'old') return null
    if (unit === 'quarter' && (hyphen || tokenAt(tokens, place + 1).lower === 'of')) return null
    if (!isLength(tokens, at, count.end, unit, token.lower.endsWith('s'))) return null
    const value = count.value === null ? null : count.value + (half ?? 0)
    const first = { unit, count: value }
    if (hyphen || half !== null || value === null) return length(place + 1, [first])
    const quarter = readAndQuarter(tokens, place + 1)
    if (quarter !== null) return length(place + 4, [{ unit, count: value + quarter }])
    const { parts, end } = readFurtherParts(tokens, first, place + 1)
    return length(end, parts)
  },
}

function length(end: number, parts: readonly LengthPart[]): TimeReading {
  return { end, type: 'DURATION', meaning: { kind: 'length', parts } }
}

/** "all day", "all week". Not "all year's". */
function whole(tokens: readonly Token[], at: number): TimeReading | null {
  const unit = UNITS.get(tokenAt(tokens, at).lower)
  if (unit === undefined || tokenAt(tokens, at).lower.endsWith('s') || unit === 'second') return null
  return length(at + 1, [{ unit, count: 1 }])
}

function isLength(tokens: readonly Token[], at: number, end: number, unit: TimeUnit, plural: boolean): boolean {
  const word = tokenAt(tokens, at).lower
  const article = (word === 'a' || word === 'an') && end === at + 1
  if (article && (plural || unit === 'second' || unit === 'night' || unit === 'quarter' || unit === 'minute'))
    return false
  if (unit === 'weekend' || ((unit === 'night' || unit === 'quarter') && !plural)) return false
  if (word === 'one' && unit === 'day') return false
  return word !== 'some' || plural
}

/** "and a half" between count and unit: "one and a half hours". */
function readAndHalf(tokens: readonly Token[], at: number): number | null {
  return standsAnd(tokens, at, 'half') ? 0.5 : null
}

/** "and a half", "and a quarter" behind the unit: "a year and a half". */
function readAndQuarter(tokens: readonly Token[], at: number): number | null {
  return standsAnd(tokens, at, 'half') ? 0.5 : standsAnd(tokens, at, 'quarter') ? 0.25 : null
}

function standsAnd(tokens: readonly Token[], at: number, part: string): boolean {
  return (
    tokenAt(tokens, at).lower === 'and' &&
    tokenAt(tokens, at + 1).lower === 'a' &&
    tokenAt(tokens, at + 2).lower === part
  )
}
