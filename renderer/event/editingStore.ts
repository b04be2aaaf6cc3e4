import type { EventField } from '../../shared/model/event.ts'
import { createStore } from '../state/store.ts'

/** The field of the chosen event that is being typed into. */
export const editingStore = createStore<EventField | null>(null)
