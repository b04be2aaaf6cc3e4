import { createStore } from './store.ts'

/** A stretch of the time axis in milliseconds since 1970, UTC. */
export type TimeRange = { readonly fromMs: number; readonly toMs: number }

/** What the timeline shows; null until it has shown something. */
export const visibleRangeStore = createStore<TimeRange | null>(null)

/** Whether the timeline goes on showing every event as articles come in; not once the person has moved it. */
export const followsEventsStore = createStore(true)
