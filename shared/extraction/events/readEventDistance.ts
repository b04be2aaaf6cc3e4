import { type TimeUnit, UNITS } from '../lexicon/timeWords.ts'
import { readCount } from '../time/readCount.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'

/** "two days after" in a sentence; what happened then is told behind it. Tokens, `last` exclusive. */
export type EventDistance = {
  readonly first: number
  readonly last: number
  readonly unit: TimeUnit
  /** Null for "hours after", which says no number. */
  readonly count: number | null
  readonly direction: 1 | -1
}

const CONNECTORS: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['following', 1],
  ['before', -1],
])
/** "hours after the march" is the day of the march; "weeks after" says no day. */
const WITHIN_A_DAY: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour'])
const COUNT_LENGTH = 4

/** The first distance in time of a sentence that leads to an event, see `distanceEndingAt`. */
export function readEventDistance(view: SentenceView): EventDistance | null {
  for (let at = view.sentence.first + 1; at < view.sentence.last; at++) {
    const distance = distanceEndingAt(view, at)
    if (distance !== null) return distance
  }
  return null
}

/**
 * The distance whose last word, "after", "following" or "before", stands at a token: "two days after the shooting", "the
 * day after the march", "a week before the council voted", "hours after". Not "weeks after the vote", which says no day,
 * nor "three days before Christmas", whose day the time rules count.
 */
export function distanceEndingAt(view: SentenceView, at: number): EventDistance | null {
  const direction = CONNECTORS.get(wordAt(view, at))
  const unit = direction === undefined ? undefined : UNITS.get(wordAt(view, at - 1))
  if (direction === undefined || unit === undefined || isTimeAt(view, at + 1)) return null
  const counted = countBefore(view, at - 1)
  if (counted !== null) return { first: counted.first, last: at + 1, unit, count: counted.count, direction }
  return WITHIN_A_DAY.has(unit) && wordAt(view, at - 1).endsWith('s')
    ? { first: at - 1, last: at + 1, unit, count: null, direction }
    : null
}

/** The count that ends in front of the unit: "two", "a", "twenty-five", and "the" for one. */
function countBefore(view: SentenceView, unitAt: number): { readonly first: number; readonly count: number } | null {
  const from = Math.max(view.sentence.first, unitAt - COUNT_LENGTH)
  for (let at = from; at < unitAt; at++) {
    const count = readCount(view.tokens, at)
    if (count !== null && count.end === unitAt) return count.value === null ? null : { first: at, count: count.value }
  }
  return wordAt(view, unitAt - 1) === 'the' && !wordAt(view, unitAt).endsWith('s')
    ? { first: unitAt - 1, count: 1 }
    : null
}

function isTimeAt(view: SentenceView, at: number): boolean {
  return view.times.some(({ first }) => first === at)
}
