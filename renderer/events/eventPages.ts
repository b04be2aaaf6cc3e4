import { useQueries } from '@tanstack/react-query'
import type { EventPage } from '../../shared/ipc/contract.ts'
import type { EventFilter, EventSummary } from '../../shared/model/event.ts'
import { answerQuery, fetchAnswer } from '../state/useAnswer.ts'
import { PAGE_LENGTH, pageOffsets } from './pageOffsets.ts'

function pageRequest(filter: EventFilter, offset: number) {
  return { filter, offset, limit: PAGE_LENGTH }
}

export type LoadedRows = {
  readonly total: number | null
  readonly error: Error | null
  /** Undefined while its page is on the way. */
  readonly rowAt: (index: number) => EventSummary | undefined
}

/** The rows around what is on screen; others are asked for when they get there. */
export function useEventRows(filter: EventFilter, first: number, last: number): LoadedRows {
  const offsets = pageOffsets(first, last)
  const answers = useQueries({
    queries: offsets.map((offset) => answerQuery('event.page', pageRequest(filter, offset))),
  })
  const pages = new Map<number, EventPage>()
  offsets.forEach((offset, index) => {
    const page = answers[index]?.data
    if (page !== undefined) pages.set(offset, page)
  })
  return {
    total: [...pages.values()].at(-1)?.total ?? null,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    rowAt: (index) => pages.get(index - (index % PAGE_LENGTH))?.events[index % PAGE_LENGTH],
  }
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
