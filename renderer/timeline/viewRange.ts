import { dayNumber, msFromDay } from '../../shared/model/calendar.ts'
import type { TimelineExtent } from '../../shared/model/timelineWindow.ts'
import type { TimeRange } from '../state/visibleRangeStore.ts'

const DAY_MS = msFromDay(1)
/** Room for the labels of the first and last events; most of them stand to the right of their mark. */
const LEFT_MARGIN = 0.06
const RIGHT_MARGIN = 0.16
const SHORTEST_FIT_MS = 14 * DAY_MS

/** The view that shows every event; null when none has a date. */
export function rangeOfExtent({
  earliestDay,
  latestDay,
}: Pick<TimelineExtent, 'earliestDay' | 'latestDay'>): TimeRange | null {
  const first = earliestDay ?? latestDay
  const last = latestDay ?? earliestDay
  if (first === null || last === null) return null
  return withMargins({ fromMs: msFromDay(first), toMs: msFromDay(last + 1) })
}

function withMargins({ fromMs, toMs }: TimeRange): TimeRange {
  const missing = Math.max(0, SHORTEST_FIT_MS - (toMs - fromMs)) / 2
  const spanMs = toMs - fromMs + 2 * missing
  return { fromMs: fromMs - missing - spanMs * LEFT_MARGIN, toMs: toMs + missing + spanMs * RIGHT_MARGIN }
}

/** @param share of the view's width, negative to the left */
export function pannedRange({ fromMs, toMs }: TimeRange, share: number): TimeRange {
  const shift = (toMs - fromMs) * share
  return { fromMs: fromMs + shift, toMs: toMs + shift }
}

/**
 * @param factor below 1 shows less, above 1 more
 * @param aroundMs stays where it is on screen; the middle of the view when it is null or out of view
 */
export function zoomedRange({ fromMs, toMs }: TimeRange, factor: number, aroundMs: number | null = null): TimeRange {
  const isInView = aroundMs !== null && aroundMs > fromMs && aroundMs < toMs
  const fixed = isInView ? aroundMs : (fromMs + toMs) / 2
  return { fromMs: fixed - (fixed - fromMs) * factor, toMs: fixed + (toMs - fixed) * factor }
}

/** The same width around a moment. */
export function centredRange({ fromMs, toMs }: TimeRange, middleMs: number): TimeRange {
  const half = (toMs - fromMs) / 2
  return { fromMs: middleMs - half, toMs: middleMs + half }
}

/** Noon of the calendar day that the person's own clock shows. */
export function noonOfToday(now: Date): number {
  return msFromDay(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate())) + DAY_MS / 2
}
