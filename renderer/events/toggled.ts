import type { Selection } from '../state/selectionStore.ts'

/** Takes an event into the choice or out of it; the last one left stays chosen. */
export function toggled(selection: Selection, id: number): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  if (ids.size === 0) return selection
  const currentId = ids.has(id) ? id : ([...ids].at(-1) ?? null)
  return { currentId, ids, anchorId: id, chosenIn: 'list' }
}
