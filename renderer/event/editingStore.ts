import type { EventField } from '../../shared/model/event.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { createStore } from '../state/store.ts'

/** The field of the chosen event that is being typed into. */
export const editingStore = createStore<EventField | null>(null)

// At once, not when the pane follows: an edit that is asked for right after the choice must not be taken for the old one's.
let chosenId = selectionStore.get().currentId
selectionStore.subscribe(() => {
  const { currentId } = selectionStore.get()
  if (currentId === chosenId) return
  chosenId = currentId
  editingStore.set(null)
})
