import { type DayNumber, dayFromMs } from '../../shared/model/calendar.ts'
import type { TimeRange } from '../state/visibleRangeStore.ts'

/** A stretch of days to ask main for, both inclusive. */
export type DayWindow = { readonly fromDay: DayNumber; readonly toDay: DayNumber }

/** The years 0 to 9999. */
export const FIRST_DAY: DayNumber = -719_528
export const LAST_DAY: DayNumber = 2_932_896

/** A little panning needs no new query: this much of the view must be left on each side. */
const LEAST_MARGIN = 0.25
/** A window as wide as this many views holds buckets that are too coarse for the view. */
const WIDEST = 6

/** The view with as much again on each side, so that panning finds its events there. */
export function windowAround({ fromMs, toMs }: TimeRange): DayWindow {
  const spanMs = toMs - fromMs
  return { fromDay: clampDay(dayFromMs(fromMs - spanMs)), toDay: clampDay(dayFromMs(toMs + spanMs)) }
}

/** The window loaded before where it still serves the view, else a new one. */
export function nextWindow(loaded: DayWindow | null, view: TimeRange): DayWindow {
  if (loaded === null) return windowAround(view)
  const spanMs = view.toMs - view.fromMs
  const margin = spanMs * LEAST_MARGIN
  const reachesLeft = loaded.fromDay === FIRST_DAY || loaded.fromDay <= dayFromMs(view.fromMs - margin)
  const reachesRight = loaded.toDay === LAST_DAY || loaded.toDay >= dayFromMs(view.toMs + margin)
  const isFineEnough = loaded.toDay - loaded.fromDay + 1 <= Math.max(1, dayFromMs(spanMs)) * WIDEST
  return reachesLeft && reachesRight && isFineEnough ? loaded : windowAround(view)
}

function clampDay(day: DayNumber): DayNumber {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day))
}
