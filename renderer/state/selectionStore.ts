import { createStore } from './store.ts'

export type Selection = {
  /** The event that the pane shows and the keyboard moves from. */
  readonly currentId: number | null
  /** Everything that Accept and Reject act on; holds `currentId`. */
  readonly ids: ReadonlySet<number>
  /** Where a range made with Shift begins. */
  readonly anchorId: number | null
  /** Who chose it; the timeline moves to events that were chosen elsewhere. */
  readonly chosenIn: 'timeline' | 'list' | 'text' | 'command'
}

const nothing: Selection = { currentId: null, ids: new Set(), anchorId: null, chosenIn: 'command' }

export const selectionStore = createStore<Selection>(nothing)

export function selectEvent(id: number, chosenIn: Selection['chosenIn']): void {
  selectionStore.set({ currentId: id, ids: new Set([id]), anchorId: id, chosenIn })
}

export function clearSelection(): void {
  selectionStore.set(nothing)
}

/** Lets go of everything but the current event, so that nothing out of sight is acted on. */
export function keepCurrentOnly(): void {
  selectionStore.update((selection) =>
    selection.currentId === null || selection.ids.size < 2
      ? selection
      : { ...selection, ids: new Set([selection.currentId]), anchorId: selection.currentId },
  )
}
