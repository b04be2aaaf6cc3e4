import type { DayRange } from '../extraction/time/dayRange.ts'
import { comparableDays } from './compareDates.ts'
import type { JoinableEvent } from './joinableEvent.ts'

type Neighbour = Omit<JoinableEvent, 'clues' | 'twin'>

/**
 * The events that the events of some articles may be the same as, and these: of one type, at about the same time, those
 * of articles with the same text, and all that are joined to any of them already. What is not in it cannot change.
 */
export function neighbourhood<Event extends Neighbour>(
  events: readonly Event[],
  articleIds: ReadonlySet<number>,
): Event[] {
  const spans = new Map<string, DayRange[]>()
  const texts = new Set(events.filter(({ articleId }) => articleIds.has(articleId)).map(({ textHash }) => textHash))
  for (const event of events) {
    if (!articleIds.has(event.articleId)) continue
    const span = comparableDays(event)
    if (span === null) continue
    const known = spans.get(event.type) ?? []
    known.push(span)
    spans.set(event.type, known)
  }
  const merged = new Map([...spans].map(([type, list]) => [type, mergeSpans(list)]))
  const near = new Set(
    events.filter((event) => {
      const span = comparableDays(event)
      return texts.has(event.textHash) || (span !== null && touchesAny(merged.get(event.type) ?? [], span))
    }),
  )
  const headOf = (event: Neighbour) =>
    typeof event.decided === 'number' ? event.decided : (event.joinedTo ?? event.id)
  const heads = new Set([...near].flatMap((event) => [headOf(event), event.joinedTo ?? event.id]))
  return events.filter((event) => near.has(event) || heads.has(headOf(event)) || heads.has(event.id))
}

function mergeSpans(spans: readonly DayRange[]): DayRange[] {
  const merged: { first: number; last: number }[] = []
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    const before = merged.at(-1)
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last)
    else merged.push({ first, last })
  }
  return merged
}

/** Whether a span meets one of a sorted list, give or take the night between two days. */
function touchesAny(spans: readonly DayRange[], { first, last }: DayRange): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.last ?? 0) < first - 1) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found !== undefined && found.first <= last + 1
}
