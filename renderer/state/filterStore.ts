import { DEFAULT_FILTER, type EventFilter } from '../../shared/model/event.ts'
import { keepCurrentOnly } from './selectionStore.ts'
import { createStore } from './store.ts'

/** Which events the timeline and the list show. */
export const filterStore = createStore<EventFilter>(DEFAULT_FILTER)

export function changeFilter(change: Partial<EventFilter>): void {
  filterStore.update((filter) => ({ ...filter, ...change }))
  keepCurrentOnly()
}

export function clearFilter(): void {
  changeFilter(DEFAULT_FILTER)
}

/** Whether the filter hides anything that a fresh window would show. */
export function isDefaultFilter(filter: EventFilter): boolean {
  return JSON.stringify(filter) === JSON.stringify(DEFAULT_FILTER)
}
