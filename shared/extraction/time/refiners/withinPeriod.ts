import { MONTHS, ORDINALS, SEASONS, type TimeUnit, UNITS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { readCount } from '../readCount.ts'
import type { PeriodPart, TimeMatch } from '../timeMatch.ts'

type FoundPart = { readonly part: PeriodPart; readonly first: number }

const REACH = 6
const PERIOD_UNITS = new Set(['week', 'month', 'quarter', 'year', 'decade'])

/**
 * A piece of a period joins the period behind it: "the first Monday of next month", "the last week of 2019", "the first
 * ten days of last year", "Tuesday of last week", "the spring of next year", "the 15th day of May".
 * Not "the first victim of 2019", "the end of May" (a modifier), "two weeks of May" (not which).
 */
export function withinPeriod(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  const found: TimeMatch[] = []
  for (const match of matches) {
    const piece = isPeriod(match) ? readPart(tokens, match.first - 1) : null
    while (piece !== null && (found.at(-1)?.last ?? 0) > piece.first) found.pop()
    if (piece === null) found.push(match)
    else
      found.push({
        ...match,
        first: piece.first,
        meaning: { kind: 'part', part: piece.part, of: match.meaning },
        rules: [...match.rules, 'part of a period'],
      })
  }
  return found
}

function isPeriod({ meaning, type }: TimeMatch): boolean {
  if (type !== 'DATE') return false
  if (meaning.kind === 'calendar') return meaning.day === null
  return meaning.kind === 'namedMonth' || (meaning.kind === 'unit' && PERIOD_UNITS.has(meaning.unit))
}

/** Reads a piece that ends with "of" or "in" at token `at`. */
function readPart(tokens: readonly Token[], at: number): FoundPart | null {
  const the = tokenAt(tokens, at).lower === 'the' ? at - 1 : at
  if (tokenAt(tokens, the).lower !== 'of') return null
  const noun = tokenAt(tokens, the - 1)
  const weekday = WEEKDAYS.get(noun.lower)
  if (weekday !== undefined && noun.lower.length > 5) {
    const order = readOrder(tokens, the - 2)
    return order === null
      ? { part: { kind: 'weekday', weekday, nth: 1 }, first: the - 1 }
      : { part: { kind: 'weekday', weekday, nth: order.nth }, first: order.first }
  }
  const unit = UNITS.get(noun.lower)
  if (unit !== undefined) {
    const single = readOrder(tokens, the - 2)
    if (single !== null) return { part: { kind: 'unit', unit, count: 1, nth: single.nth }, first: single.first }
    return readCounted(tokens, the - 1, unit)
  }
  const lead = tokenAt(tokens, the - 2).lower === 'the' ? the - 2 : the - 1
  const season = SEASONS.get(noun.lower)
  if (season !== undefined && noun.lower !== 'fall') return { part: { kind: 'season', season }, first: lead }
  const month = noun.capital ? MONTHS.get(noun.lower) : undefined
  return month === undefined ? null : { part: { kind: 'month', month }, first: the - 1 }
}

/** "the first", "last", "the 15th": read backwards from `at`. */
function readOrder(tokens: readonly Token[], at: number): { nth: number; first: number } | null {
  const token = tokenAt(tokens, at)
  const suffix = /^(?:st|nd|rd|th)$/.test(token.lower) && !token.spaceBefore
  const digits = suffix ? tokenAt(tokens, at - 1) : null
  const word = token.lower === 'last' || token.lower === 'final' ? -1 : ORDINALS.get(token.lower)
  const nth = digits?.kind === 'number' ? Number(digits.text) : word
  if (nth === undefined || nth === 0 || nth > 366 || !Number.isInteger(nth)) return null
  const start = suffix ? at - 1 : at
  return { nth, first: tokenAt(tokens, start - 1).lower === 'the' ? start - 1 : start }
}

/** "the first ten days", "last 3 weeks": read backwards, the unit stands at `unitAt`. */
function readCounted(tokens: readonly Token[], unitAt: number, unit: TimeUnit): FoundPart | null {
  for (let back = 2; back <= REACH; back++) {
    const word = tokenAt(tokens, unitAt - back).lower
    if (word !== 'first' && word !== 'last' && word !== 'final') continue
    const count = readCount(tokens, unitAt - back + 1)
    if (count === null || count.end !== unitAt || count.value === null || !Number.isInteger(count.value)) return null
    const first = unitAt - back
    const part = { kind: 'unit', unit, count: count.value, nth: word === 'first' ? 1 : -1 } as const
    return { part, first: tokenAt(tokens, first - 1).lower === 'the' ? first - 1 : first }
  }
  return null
}
