import { createStore } from '../state/store.ts'

/** What commands can do with the timeline that is on screen. */
export type TimelineControl = {
  readonly zoom: (factor: number) => void
  readonly pan: (share: number) => void
  readonly fit: () => void
  readonly goToToday: () => void
  readonly goToStart: () => void
  readonly goToEnd: () => void
}

/** Null while no timeline is on screen. */
export const timelineControlStore = createStore<TimelineControl | null>(null)
