import { dayRange } from '../../shared/extraction/time/dayRange.ts'
import type { JoinableEvent } from '../../shared/joining/joinableEvent.ts'
import { readClues } from '../../shared/joining/readClues.ts'

/** A shooting that one article is mainly about, dated by its own words, that nobody has decided on. */
export function joinableEvent(
  id: number,
  { text, date = '2024-05-11', ...rest }: Partial<JoinableEvent> & { readonly text: string; readonly date?: string },
): JoinableEvent {
  return {
    id,
    articleId: id,
    textHash: `text ${id}`,
    twin: `told by ${id}`,
    type: 'shooting',
    status: 'happened',
    days: dayRange(date),
    isDateFounded: true,
    publishedDay: dayRange('2024-05-12')?.first ?? null,
    people: [],
    organisations: [],
    amount: '',
    clues: readClues(text),
    isMain: true,
    review: 'proposed',
    isTouched: false,
    joinedTo: null,
    decided: null,
    distinctFrom: [],
    ...rest,
  }
}
