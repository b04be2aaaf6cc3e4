import type { DayNumber } from './calendar.ts'
import type { EventSummary } from './event.ts'
import type { EventType } from './eventType.ts'

/** Many events of a lane drawn as one block with a count. Days are inclusive. */
export type TimelineBucket = {
  readonly type: EventType
  readonly fromDay: DayNumber
  readonly toDay: DayNumber
  readonly count: number
}

/** What there is to draw between two days: single events where there is room, buckets where there is not. */
export type TimelineWindow = {
  readonly events: readonly EventSummary[]
  readonly buckets: readonly TimelineBucket[]
}

/** The whole of what a filter finds. */
export type TimelineExtent = {
  /** Null when no event has a date. */
  readonly earliestDay: DayNumber | null
  readonly latestDay: DayNumber | null
  readonly datedCount: number
  readonly undatedCount: number
  /** Dated events of each type; types without any are left out. */
  readonly countByType: Readonly<Partial<Record<EventType, number>>>
}
