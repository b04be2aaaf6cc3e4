import { compareEvents } from './compareEvents.ts'
import { findCandidates } from './findCandidates.ts'
import { Groups } from './groups.ts'
import type { JoinableEvent } from './joinableEvent.ts'
import type { JoinReason } from './joinReason.ts'

/** Event `id` is the same as `head`, the one that is shown. */
export type Join = { readonly id: number; readonly head: number }

/** Two heads that may be the same, the lower id first. */
export type JoinSuggestion = { readonly id: number; readonly other: number; readonly reasons: readonly JoinReason[] }

export type JoinedEvents = { readonly joins: readonly Join[]; readonly suggestions: readonly JoinSuggestion[] }

/** From here two events are taken for one; chosen so that of 18,000 pairs of different shootings put on one day 3 reach it. */
const SURE = 4
const SUGGESTED = 2.5

type Pair = { readonly a: number; readonly b: number; readonly points: number; readonly reasons: readonly JoinReason[] }

/**
 * Finds events of several articles that are one incident. Sure ones are joined, likely ones suggested. What an analyst
 * said holds: joined, standing alone, or told apart. The machine joins at most one event a person has touched into a
 * group, and never a rejected one, so that no word of theirs is hidden; and at most one event of an article. What articles
 * of the same text tell by the same words is always one, as far as no word of an analyst is hidden by it.
 * Deterministic; about linear in the number of events.
 */
export function joinEvents(events: readonly JoinableEvent[]): JoinedEvents {
  const groups = new Groups(events)
  const pairs = comparePairs(events)
  for (const { a, b } of twinPairs(events)) if (groups.mayJoinTwins(a, b)) groups.join(a, b)
  for (const { a, b, points } of pairs) if (points >= SURE && groups.mayJoin(a, b)) groups.join(a, b)
  const joins: Join[] = []
  for (const event of events) {
    if (event.decided !== null) continue
    const head = groups.headOf(event.id)
    if (head !== event.id) joins.push({ id: event.id, head })
  }
  return { joins, suggestions: suggest(pairs, groups) }
}

/**
 * Events of articles with one text that stand on the same words, each with the first and with the one before it. They are
 * the same whatever their dates say, which count from the day of each article.
 */
function twinPairs(events: readonly JoinableEvent[]): readonly { readonly a: number; readonly b: number }[] {
  const seen = new Map<string, { readonly first: number; readonly last: number }>()
  const pairs: { a: number; b: number }[] = []
  for (const { id, twin } of events) {
    const known = seen.get(twin)
    seen.set(twin, { first: known?.first ?? id, last: id })
    if (known === undefined) continue
    pairs.push({ a: known.first, b: id })
    if (known.last !== known.first) pairs.push({ a: known.last, b: id })
  }
  return pairs
}

function comparePairs(events: readonly JoinableEvent[]): Pair[] {
  const pairs: Pair[] = []
  for (const [at, others] of findCandidates(events).entries()) {
    const a = events[at]
    if (a === undefined) continue
    for (const otherAt of others) {
      const b = events[otherAt]
      if (b === undefined) continue
      const compared = compareEvents(a, b)
      if (compared === null || compared.points < SUGGESTED) continue
      // Of equals the main events of their articles go first.
      pairs.push({ a: a.id, b: b.id, ...compared, points: compared.points + (a.isMain && b.isMain ? 0.01 : 0) })
    }
  }
  return pairs.sort((p, q) => q.points - p.points || p.a - q.a || p.b - q.b)
}

/**
 * One suggestion for two groups, from their best pair. What an analyst told apart is among them: it is left out when
 * suggestions are read, so that undo brings it back.
 */
function suggest(pairs: readonly Pair[], groups: Groups): JoinSuggestion[] {
  const seen = new Set<string>()
  const suggestions: JoinSuggestion[] = []
  for (const { a, b, reasons } of pairs) {
    const [x, y] = [groups.headOf(a), groups.headOf(b)]
    const [id, other] = x < y ? [x, y] : [y, x]
    const key = `${id} ${other}`
    if (id === other || seen.has(key)) continue
    seen.add(key)
    suggestions.push({ id, other, reasons })
  }
  return suggestions
}
