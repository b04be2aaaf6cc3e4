import type { DateRange } from '../model/edtf.ts'
import { BADGE_RADIUS, OVERHANG, PLOT_LEFT, PLOT_RIGHT } from './figureLayout.ts'
import type { TimeScale } from './timeScale.ts'

/**
 * How an event's date is drawn. A day is a pin at the middle of that day. A month, a year or an interval is a bar as
 * wide as that time. "By" and "from" are an arrow from the known day to the open side.
 */
export type MarkShape = 'pin' | 'bar' | 'by' | 'from'

export type MarkGeometry = {
  readonly shape: MarkShape
  /** The stated time on the sheet; for a pin and an arrow the one known place. */
  readonly start: number
  readonly end: number
  /** The time goes on beyond the shown range. */
  readonly isCutAtStart: boolean
  readonly isCutAtEnd: boolean
  readonly isApproximate: boolean
  readonly isUncertain: boolean
  /** Outermost ink, fades and arrowheads included, text not. */
  readonly left: number
  readonly right: number
}

/** "About" fades out this far beyond the stated time. */
export const FADE_LENGTH = 14
/** Shorter at the edge of the sheet, but always longer than the badge on it. */
const ARROW_LENGTH = 44
/** "Uncertain" draws a dashed ring round a badge. */
export const DASHED_RING_RADIUS = BADGE_RADIUS + 2.5
/** A bar narrower than this could not be seen. */
const MIN_BAR_WIDTH = 2

export function markGeometry(when: DateRange, scale: TimeScale): MarkGeometry {
  const { earliestDay, latestDay, isApproximate, isUncertain } = when
  const flags = { isCutAtStart: false, isCutAtEnd: false, isApproximate, isUncertain }
  const fade = isApproximate ? FADE_LENGTH : 0
  if (earliestDay === null) {
    const end = scale.startOf((latestDay ?? scale.toDay) + 1)
    return {
      ...flags,
      shape: 'by',
      start: end,
      end,
      left: Math.max(end - ARROW_LENGTH, PLOT_LEFT - OVERHANG),
      right: end + Math.max(1, fade),
    }
  }
  if (latestDay === null) {
    const start = scale.startOf(earliestDay)
    return {
      ...flags,
      shape: 'from',
      start,
      end: start,
      left: start - Math.max(1, fade),
      right: Math.min(start + ARROW_LENGTH, PLOT_RIGHT + OVERHANG),
    }
  }
  if (earliestDay === latestDay) {
    const middle = scale.startOf(earliestDay) + scale.pixelsPerDay / 2
    const reach = Math.max(BADGE_RADIUS + fade, isUncertain ? DASHED_RING_RADIUS + 0.5 : 0)
    return { ...flags, shape: 'pin', start: middle, end: middle, left: middle - reach, right: middle + reach }
  }
  return barGeometry(scale.startOf(earliestDay), scale.startOf(latestDay + 1), flags, fade)
}

function barGeometry(
  from: number,
  to: number,
  flags: Pick<MarkGeometry, 'isApproximate' | 'isUncertain'>,
  fade: number,
): MarkGeometry {
  const missing = Math.max(0, MIN_BAR_WIDTH - (to - from)) / 2
  const isCutAtStart = from < PLOT_LEFT
  const isCutAtEnd = to > PLOT_RIGHT
  const start = isCutAtStart ? PLOT_LEFT : from - missing
  const end = isCutAtEnd ? PLOT_RIGHT : to + missing
  return {
    ...flags,
    shape: 'bar',
    isCutAtStart,
    isCutAtEnd,
    start,
    end,
    left: isCutAtStart ? start : start - fade,
    right: isCutAtEnd ? end : end + fade,
  }
}
