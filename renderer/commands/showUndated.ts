import { changeFilter } from '../state/filterStore.ts'
import { changeView } from '../state/viewStore.ts'

/** The tray of events without a date: the list, filtered to them. */
export function showUndated(): void {
  changeFilter({ dated: 'undated' })
  changeView({ name: 'events', part: 'list' })
}
