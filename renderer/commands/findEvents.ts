import { flushSync } from 'react-dom'
import { searchFieldStore } from '../events/searchField.ts'
import { changeView } from '../state/viewStore.ts'

/** Puts the cursor into the search field, wherever the person is. */
export function findEvents(): void {
  // The field exists only once its view is on screen.
  if (searchFieldStore.get() === null) flushSync(() => changeView({ name: 'events', part: 'list' }))
  const field = searchFieldStore.get()
  field?.focus()
  field?.select()
}
