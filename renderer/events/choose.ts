import type { EventFilter } from '../../shared/model/event.ts'
import { announceError } from '../state/announcement.ts'
import { queryClient } from '../state/queryClient.ts'
import { type Selection, selectEvent, selectionStore } from '../state/selectionStore.ts'
import { answerKey, fetchAnswer } from '../state/useAnswer.ts'
import { eventAt, eventIdsBetween } from './eventPages.ts'
import { toggled } from './toggled.ts'

export type ChooseMode = 'only' | 'toggle' | 'range'

/** Chooses the event of a row: alone, added to or taken from the choice (Ctrl), or with all rows from the anchor (Shift). */
export async function chooseRow(
  filter: EventFilter,
  index: number,
  mode: ChooseMode,
  chosenIn: Selection['chosenIn'] = 'list',
): Promise<void> {
  try {
    const event = await eventAt(filter, index)
    if (event === null) return
    rememberPosition(filter, event.id, index)
    if (mode === 'only') return selectEvent(event.id, chosenIn)
    if (mode === 'toggle') return selectionStore.update((selection) => toggled(selection, event.id))
    const { anchorId } = selectionStore.get()
    const anchor = anchorId === null ? null : await positionOf(filter, anchorId)
    const [first, last] = anchor === null || anchor < index ? [anchor ?? index, index] : [index, anchor]
    const ids = await eventIdsBetween(filter, first, last)
    selectionStore.set({ currentId: event.id, ids: new Set(ids), anchorId: anchorId ?? event.id, chosenIn })
  } catch (error) {
    announceError(error)
  }
}

/** The row of an event in the list; null where the filter leaves it out. */
export async function positionOf(filter: EventFilter, id: number): Promise<number | null> {
  return (await fetchAnswer('event.position', { filter, id })).position
}

function rememberPosition(filter: EventFilter, id: number, position: number): void {
  queryClient.setQueryData(answerKey('event.position', { filter, id }), { position })
}
