import { DAY_PARTS, MONTHS, SEASONS, UNITS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeReading, TimeRule } from '../timeMatch.ts'

const SAME = new Set(['that', 'same'])
const AFTER = new Set(['following', 'next'])
const BEFORE = new Set(['previous', 'preceding'])
const CALENDAR_UNITS = new Set(['day', 'night', 'week', 'weekend', 'month', 'year'])

/**
 * A day or period counted from the one the text named last: "that day", "the same month", "the next day",
 * "the following week", "the previous day", "the day after", "the year before", "since then", "that summer".
 * Not "that year-old law", "the day after the vote" (counted from an event, which the event rules know).
 */
export const backReference: TimeRule = {
  name: 'back reference',
  starts: ['that', 'the', 'same', 'since', 'until', 'by'],
  read(tokens, at) {
    const word = tokenAt(tokens, at).lower
    const next = tokenAt(tokens, at + 1).lower
    if (word === 'since' || word === 'until' || word === 'by') return thenAt(tokens, at + 1)
    if (word === 'that' || word === 'the') {
      const piece = yearPiece(tokens, next === 'same' ? at + 2 : at + 1, word === 'that' || next === 'same')
      if (piece !== null) return piece
    }
    if (word === 'that' || word === 'same') return unitAt(tokens, at + 1, 0)
    if (SAME.has(next)) return unitAt(tokens, at + 2, 0)
    if (AFTER.has(next)) return unitAt(tokens, at + 2, 1)
    if (BEFORE.has(next)) return unitAt(tokens, at + 2, -1)
    const unit = UNITS.get(next)
    if (unit === undefined || !CALENDAR_UNITS.has(unit)) return null
    const order = tokenAt(tokens, at + 2).lower
    if (order !== 'before' && order !== 'after') return null
    const closed = /^[,.;:)]?$/.test(tokenAt(tokens, at + 3).text)
    if (!closed) return null
    return {
      end: at + 3,
      type: 'DATE',
      meaning: { kind: 'unit', unit, offset: order === 'after' ? 1 : -1, anchor: 'text' },
    }
  },
}

function unitAt(tokens: readonly Token[], at: number, offset: number): TimeReading | null {
  const token = tokenAt(tokens, at)
  if (tokenAt(tokens, at + 1).text === '-') return null
  const part = DAY_PARTS.get(token.lower)
  const unit = UNITS.get(token.lower)
  if (part !== undefined) {
    return {
      end: at + 1,
      type: 'TIME',
      clock: `T${part}`,
      meaning: { kind: 'unit', unit: 'day', offset, anchor: 'text' },
    }
  }
  if (unit === undefined || !CALENDAR_UNITS.has(unit) || token.lower.endsWith('s')) return null
  return { end: at + 1, type: 'DATE', meaning: { kind: 'unit', unit, offset, anchor: 'text' } }
}

/** "since then", "by then". Not "by then-President Ruiz". */
function thenAt(tokens: readonly Token[], at: number): TimeReading | null {
  if (tokenAt(tokens, at).lower !== 'then' || tokenAt(tokens, at + 1).text === '-') return null
  return { end: at + 1, begin: at, type: 'DATE', meaning: { kind: 'reference' } }
}

/** "that summer", "that same spring", "that June": of the year the text named last. */
function yearPiece(tokens: readonly Token[], at: number, pointed: boolean): TimeReading | null {
  const token = tokenAt(tokens, at)
  const season = SEASONS.get(token.lower)
  const month = token.capital ? MONTHS.get(token.lower) : undefined
  if (!pointed || (season === undefined && month === undefined)) return null
  if (!tokenAt(tokens, at + 1).spaceBefore && tokenAt(tokens, at + 1).text === '-') return null
  const of = { kind: 'unit', unit: 'year', offset: 0, anchor: 'text' } as const
  const part =
    season === undefined ? ({ kind: 'month', month: month ?? 1 } as const) : ({ kind: 'season', season } as const)
  return { end: at + 1, type: 'DATE', meaning: { kind: 'part', part, of } }
}
