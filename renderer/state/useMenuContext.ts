import { useEffect } from 'react'
import { ask } from '../api.ts'
import { announceError } from './announcement.ts'
import { selectionStore } from './selectionStore.ts'
import { useStore } from './store.ts'
import { useHasSuggestion } from './useHasSuggestion.ts'
import { useSecondReading } from './useSecondReading.ts'

/** Tells main whether an event is chosen and what it has, so that the menu greys out what does not apply. */
export function useMenuContext(): void {
  const hasSelection = useStore(selectionStore).currentId !== null
  const hasSecondReading = useSecondReading() !== ''
  const hasSuggestion = useHasSuggestion()
  useEffect(() => {
    ask('app.setMenuContext', { hasSelection, hasSecondReading, hasSuggestion }).catch(announceError)
  }, [hasSelection, hasSecondReading, hasSuggestion])
}
