import { useEffect } from 'react'
import { ask } from '../api.ts'
import { announceError } from './announcement.ts'
import { selectionStore } from './selectionStore.ts'
import { useStore } from './store.ts'

/** Tells main whether an event is chosen, so that the menu greys out what does not apply. */
export function useMenuContext(): void {
  const hasSelection = useStore(selectionStore).currentId !== null
  useEffect(() => {
    ask('app.setMenuContext', { hasSelection }).catch(announceError)
  }, [hasSelection])
}
