import { useDeferredValue } from 'react'
import { selectionStore } from './selectionStore.ts'
import { useStore } from './store.ts'
import { useAnswer } from './useAnswer.ts'

/** Whether another event may be the same as the chosen one. */
export function useHasSuggestion(): boolean {
  // As in the event pane: moving through the list must not wait for it.
  const { currentId } = useDeferredValue(useStore(selectionStore))
  const { data: event } = useAnswer('event.get', [{ id: currentId ?? 1 }], {
    enabled: currentId !== null,
    keepsPrevious: false,
  })
  return currentId !== null && (event?.suggestions.length ?? 0) > 0
}
