import type { EventFilter } from '../../shared/model/event.ts'
import { filterStore } from '../state/filterStore.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { fetchAnswer } from '../state/useAnswer.ts'
import { chooseRow, positionOf } from './choose.ts'

/** The row the selection was last seen in: where to go on from when the filter has let go of its event. */
let lastPosition = -1

export function noteSelectedRow(position: number): void {
  lastPosition = position
}

export function lastSelectedRow(): number {
  return lastPosition
}

/** What the list on screen shows; null while there is none, as where a narrow window shows the timeline. */
let listFilter: EventFilter | null = null

export function noteListFilter(filter: EventFilter | null): void {
  listFilter = filter
}

/** Chooses the event after or before the chosen one. */
export async function moveSelection(step: 1 | -1): Promise<void> {
  const filter = listFilter ?? filterStore.get()
  const { currentId } = selectionStore.get()
  const position = currentId === null ? null : await positionOf(filter, currentId)
  // An event that was accepted out of a list of proposed ones left its row to the next one.
  const from = position ?? (currentId === null ? -1 : step === 1 ? lastPosition - 1 : lastPosition)
  const { total } = await fetchAnswer('event.page', { filter, offset: 0, limit: 1 })
  const target = currentId === null && step === -1 ? total - 1 : Math.min(total - 1, Math.max(0, from + step))
  if (target >= 0) await chooseRow(filter, target, 'only', 'command')
}
