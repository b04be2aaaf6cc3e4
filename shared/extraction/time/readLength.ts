import { type TimeUnit, UNITS } from '../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { formatDuration } from './formatDuration.ts'
import { readCount } from './readCount.ts'

/** One part of a length of time; a null count is "several", "a few". */
export type LengthPart = { readonly unit: TimeUnit; readonly count: number | null }

const ORDER: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]
const PARTS = 4

/**
 * Reads the parts behind a first one: "2 years | 1 month 21 days", "three months | and two weeks", each smaller than the
 * one before it. `end` is where the length ends, the first part's own end when nothing follows.
 */
export function readFurtherParts(
  tokens: readonly Token[],
  first: LengthPart,
  at: number,
): { parts: LengthPart[]; end: number } {
  const parts = [first]
  let end = at
  while (parts.length < PARTS) {
    const joint = /^(?:,|and)$/.test(tokenAt(tokens, end).lower) ? 1 : 0
    const and = joint === 1 && tokenAt(tokens, end).text === ',' && tokenAt(tokens, end + 1).lower === 'and' ? 1 : 0
    const count = readCount(tokens, end + joint + and)
    if (count === null || count.value === null) break
    const unit = UNITS.get(tokenAt(tokens, count.end).lower)
    const last = parts.at(-1) ?? first
    if (unit === undefined || ORDER.indexOf(unit) <= ORDER.indexOf(last.unit) || !ORDER.includes(last.unit)) break
    parts.push({ unit, count: count.value })
    end = count.end + 1
  }
  return { parts, end }
}

/** TIMEX3 duration of several parts: `P2Y1M21D`, `P1DT5H`. */
export function formatLength(parts: readonly LengthPart[]): string {
  if (parts.length === 1) return formatDuration(parts[0]?.count ?? null, parts[0]?.unit ?? 'day')
  const pieces = parts.map(({ unit, count }) => formatDuration(count, unit))
  const days = pieces.filter((piece) => !piece.startsWith('PT')).map((piece) => piece.slice(1))
  const clock = pieces.filter((piece) => piece.startsWith('PT')).map((piece) => piece.slice(2))
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`
}
