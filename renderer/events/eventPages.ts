import type { EventFilter, EventSummary } from '../../shared/model/event.ts'
import { PAGE_LENGTH, pageOffsets } from '../state/pageOffsets.ts'
import { answerQuery, fetchAnswer } from '../state/useAnswer.ts'
import { type PagedRows, usePagedRows } from '../state/usePagedRows.ts'

function pageRequest(filter: EventFilter, offset: number) {
  return { filter, offset, limit: PAGE_LENGTH }
}

/** The rows around what is on screen. */
export function useEventRows(filter: EventFilter, first: number, last: number): PagedRows<EventSummary> {
  return usePagedRows(
    (offset) => answerQuery('event.page', pageRequest(filter, offset)),
    ({ events }) => events,
    { first, last },
  )
}

/** The event in a row of the list, loaded or not; null beyond the end. */
export async function eventAt(filter: EventFilter, index: number): Promise<EventSummary | null> {
  const page = await fetchAnswer('event.page', pageRequest(filter, index - (index % PAGE_LENGTH)))
  return page.events[index % PAGE_LENGTH] ?? null
}

/** Ids of the rows `first` to `last`, both inclusive, in the list's order. */
export async function eventIdsBetween(filter: EventFilter, first: number, last: number): Promise<readonly number[]> {
  const pages = await Promise.all(
    pageOffsets(first, last).map((offset) => fetchAnswer('event.page', pageRequest(filter, offset))),
  )
  const start = first - (first % PAGE_LENGTH)
  return pages
    .flatMap(({ events }) => events)
    .slice(first - start, last - start + 1)
    .map(({ id }) => id)
}
