import type { DayNumber } from '../shared/model/calendar.ts'
import type { EventType } from '../shared/model/eventType.ts'

/** Events of a lane that begin in one slice of the window; `firstId` is one of them. */
export type Slice = {
  readonly type: EventType
  readonly slice: number
  readonly count: number
  readonly firstId: number
}

export type WindowPlan = {
  /** Lanes whose events are all drawn one by one. */
  readonly singleTypes: readonly EventType[]
  /** Events that are alone in their slice of a crowded lane. */
  readonly singleIds: readonly number[]
  readonly buckets: readonly Slice[]
}

/** Days a slice may have: people think in weeks, months, quarters and years; beyond, in round numbers of years. */
const WIDTHS = [1, 2, 7, 14, 28, 91, 182, 365, 730, 1826, 3652, 18_262, 36_524, 182_621, 365_243, 1_826_211, 3_652_425]

/** Slices of equal width, in days, counted from `origin`. */
export type SliceGrid = { readonly origin: DayNumber; readonly width: number }

/**
 * The finest grid on which the window meets at most `mostSlices` slices. Width depends on the length of the window
 * only, and slices lie at multiples of it, so panning moves none. Where only one slice may be, it is the window.
 */
export function sliceGrid(fromDay: DayNumber, toDay: DayNumber, mostSlices: number): SliceGrid {
  const days = toDay - fromDay + 1
  const width = WIDTHS.find((candidate) => Math.ceil((days - 1) / candidate) + 1 <= mostSlices)
  return width === undefined ? { origin: fromDay, width: days } : { origin: Math.floor(fromDay / width) * width, width }
}

/** Shares `limit` items out among the lanes: from the emptiest on, each at most an equal part of what is left. */
export function planWindow(slices: readonly Slice[], limit: number): WindowPlan {
  const lanes = [...lanesOf(slices)].sort(([, a], [, b]) => a.total - b.total).slice(-limit)
  const singleTypes: EventType[] = []
  const crowded: Slice[] = []
  let room = limit
  for (const [index, [type, lane]] of lanes.entries()) {
    const share = Math.floor(room / (lanes.length - index))
    if (lane.total <= share) {
      singleTypes.push(type)
      room -= lane.total
    } else {
      crowded.push(...lane.slices)
      room -= lane.slices.length
    }
  }
  return {
    singleTypes,
    singleIds: crowded.filter(({ count }) => count === 1).map(({ firstId }) => firstId),
    buckets: crowded.filter(({ count }) => count > 1),
  }
}

function lanesOf(slices: readonly Slice[]): Map<EventType, { total: number; slices: Slice[] }> {
  const lanes = new Map<EventType, { total: number; slices: Slice[] }>()
  for (const slice of slices) {
    const lane = lanes.get(slice.type) ?? { total: 0, slices: [] }
    lane.total += slice.count
    lane.slices.push(slice)
    lanes.set(slice.type, lane)
  }
  return lanes
}
