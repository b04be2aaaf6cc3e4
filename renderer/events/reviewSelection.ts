import type { ReviewState } from '../../shared/model/eventStatus.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { selectionStore } from '../state/selectionStore.ts'

const doneWords: Readonly<Record<ReviewState, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  proposed: 'Put back to review',
}

/** What one request may hold; more are several steps of undo. */
const MOST_AT_ONCE = 10_000

/** Accepts, rejects or reopens every chosen event. */
export async function reviewSelection(review: ReviewState): Promise<void> {
  await reviewEvents([...selectionStore.get().ids], review)
}

export async function reviewEvents(ids: readonly number[], review: ReviewState): Promise<void> {
  if (ids.length === 0) return
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const done = await perform('event.review', { ids: ids.slice(start, start + MOST_AT_ONCE), review })
    if (done === null) return
  }
  announce(`${doneWords[review]}: ${ids.length === 1 ? '1 event' : `${ids.length} events`}.`)
}
