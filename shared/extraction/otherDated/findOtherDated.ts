import type { PlacedEntity } from '../entities/placedEntity.ts'
import { type MentionDate, OWN_DATE } from '../events/mention.ts'
import { type TokenisedText, tokenAt } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import type { ExtractedEvent } from '../types.ts'
import { inheritedDate, storyDay } from './inheritedDate.ts'
import { otherEvent } from './otherEvent.ts'
import type { DatedClause } from './splitClauses.ts'
import { readClauses } from './toldClause.ts'

/** A longer list is data, not an article; the first ones have to do. */
const MAXIMUM_EVENTS = 2000

/**
 * Every clause with a date that no other event tells, as an event of type `other`: with a date of its own ("The firm
 * bought a rival in 1996"), or with the one the story gives it. `typed` are the events of all other types.
 */
export function findOtherDated(
  document: TokenisedText,
  entities: readonly PlacedEntity[],
  times: readonly PlacedTimex[],
  published: string,
  typed: readonly ExtractedEvent[],
): ExtractedEvent[] {
  const told = readClauses(document, entities, times, published)
  const story = storyDay(told, published)
  const places = placesOf(typed)
  const events: ExtractedEvent[] = []
  let previous: MentionDate | null = null
  let sentence = -1
  for (const one of told) {
    if (events.length === MAXIMUM_EVENTS) break
    if (one.view.sentence.index !== sentence) previous = null
    sentence = one.view.sentence.index
    const isOwn = one.date.quality >= OWN_DATE
    const date: MentionDate | null = isOwn ? one.date : inheritedDate(one, previous, story, published)
    if (isOwn) previous = one.date
    if (date === null || date.date === '' || covers(document, one.clause, places)) continue
    events.push(otherEvent(document, one, date))
  }
  return events
}

/** Where the words stand that report the events of all other types, in order. */
function placesOf(typed: readonly ExtractedEvent[]): number[] {
  return typed
    .flatMap(({ reasons: { trigger, mentions } }) => [...(trigger === null ? [] : [trigger.words]), ...mentions])
    .map(({ start }) => start)
    .sort((a, b) => a - b)
}

/** Whether a clause has one of these places of the text, which are in order. */
function covers({ tokens }: TokenisedText, { first, last }: DatedClause, places: readonly number[]): boolean {
  const [start, end] = [tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end]
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (places[low] ?? end) < end
}
