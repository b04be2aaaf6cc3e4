import { createStore } from '../state/store.ts'

/** The search field that Find puts the cursor into; null while none is on screen. */
export const searchFieldStore = createStore<HTMLInputElement | null>(null)
