import { useDeferredValue } from 'react'
import { selectionStore } from './selectionStore.ts'
import { useStore } from './store.ts'
import { useAnswer } from './useAnswer.ts'

/** The second reading of the chosen event's date as EDTF; empty where there is none, or no event. */
export function useSecondReading(): string {
  // As in the event pane: moving through the list must not wait for it.
  const { currentId } = useDeferredValue(useStore(selectionStore))
  const { data: event } = useAnswer('event.get', [{ id: currentId ?? 1 }], {
    enabled: currentId !== null,
    keepsPrevious: false,
  })
  return currentId === null ? '' : (event?.derivation.alternative ?? '')
}
