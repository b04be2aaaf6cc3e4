import { lastWord } from '../../../shared/extraction/entities/findEntities.ts'
import { dayRange, rangeDays, rangesMeet } from '../../../shared/extraction/time/dayRange.ts'
import type { AnnotatedEvent } from './annotatedEvent.ts'
import type { FoundEvent } from './foundEvent.ts'

export type EventPair = { readonly annotated: AnnotatedEvent; readonly found: FoundEvent }

export type EventMatch = {
  readonly pairs: readonly EventPair[]
  readonly missed: readonly AnnotatedEvent[]
  readonly falseAlarms: readonly FoundEvent[]
}

/**
 * Pairs annotated events with found ones of the same type whose evidence covers one of their mentions: one to one, as
 * many as possible, and of equally many the pairs that agree best on date, status and people.
 */
export function matchEvents(annotated: readonly AnnotatedEvent[], found: readonly FoundEvent[]): EventMatch {
  const pairs = bestPairs(annotated, found, 0, new Set(), new Map()).pairs
  return {
    pairs,
    missed: annotated.filter((event) => !pairs.some((pair) => pair.annotated === event)),
    falseAlarms: found.filter((event) => !pairs.some((pair) => pair.found === event)),
  }
}

type Pairing = { readonly worth: number; readonly pairs: readonly EventPair[] }

/** Best pairing of the annotated events from `at` on; `known` keeps the answer for each set of events used up. */
function bestPairs(
  annotated: readonly AnnotatedEvent[],
  found: readonly FoundEvent[],
  at: number,
  used: ReadonlySet<FoundEvent>,
  known: Map<string, Pairing>,
): Pairing {
  const event = annotated[at]
  if (event === undefined) return { worth: 0, pairs: [] }
  const key = `${at}:${found.map((candidate) => (used.has(candidate) ? 1 : 0)).join('')}`
  const answer = known.get(key)
  if (answer !== undefined) return answer
  let best = bestPairs(annotated, found, at + 1, used, known)
  for (const candidate of found) {
    if (used.has(candidate) || !isSameEvent(event, candidate)) continue
    const rest = bestPairs(annotated, found, at + 1, new Set([...used, candidate]), known)
    const worth = rest.worth + agreement(event, candidate)
    if (worth > best.worth) best = { worth, pairs: [{ annotated: event, found: candidate }, ...rest.pairs] }
  }
  known.set(key, best)
  return best
}

function isSameEvent(annotated: AnnotatedEvent, found: FoundEvent): boolean {
  return (
    annotated.type === found.type &&
    annotated.mentions.some(([from, to]) => found.evidence.some(({ start, end }) => start < to && from < end))
  )
}

/** One more pair outweighs every agreement; then the date counts, then the status, then the people. */
function agreement(annotated: AnnotatedEvent, found: FoundEvent): number {
  return (
    1_000_000 +
    (isCompatibleDate(annotated.date, found.date) ? 10_000 : 0) +
    (annotated.status === found.status ? 1000 : 0) +
    sharedPeople(annotated.people, found.people)
  )
}

/** The same but for "about" and "perhaps". */
export function isSameDate(annotated: string, found: string): boolean {
  return annotated.replace(/[~?%]/g, '') === found.replace(/[~?%]/g, '')
}

/** The ranges meet and the found one is at most three times as long. */
export function isCompatibleDate(annotated: string, found: string): boolean {
  if (isSameDate(annotated, found)) return true
  const [wanted, given] = [dayRange(annotated), dayRange(found)]
  if (wanted === null || given === null || !rangesMeet(wanted, given)) return false
  return rangeDays(given) <= 3 * rangeDays(wanted)
}

/** How many names of the two lists pair off by last name. */
export function sharedPeople(annotated: readonly string[], found: readonly string[]): number {
  const left = annotated.map(lastWord)
  let shared = 0
  for (const name of found.map(lastWord)) {
    const at = left.indexOf(name)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return shared
}

export function isSamePlace(annotated: string, found: string): boolean {
  const [wanted, given] = [annotated.toLowerCase(), found.toLowerCase()]
  return given !== '' && (wanted.includes(given) || given.includes(wanted))
}
