import { parseEventDate } from '../../shared/model/edtf.ts'
import type { EventSummary } from '../../shared/model/event.ts'

/** An event with what a test does not care about filled in. The days follow from the date. */
export function makeEvent(parts: Partial<EventSummary> = {}): EventSummary {
  const { date = '2026-01-24' } = parts
  const range = parseEventDate(date)
  return {
    id: 7,
    articleId: 1,
    type: 'directive',
    title: 'Cameras ordered',
    date,
    earliestDay: range?.earliestDay ?? null,
    latestDay: range?.latestDay ?? null,
    status: 'happened',
    review: 'proposed',
    confidence: 0.9,
    place: '',
    people: [],
    isEdited: false,
    articleTitle: 'An article',
    articleCount: 1,
    ...parts,
  }
}
