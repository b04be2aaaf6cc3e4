import type { DayNumber } from '../../shared/model/calendar.ts'
import type { EventStatus, ReviewState } from '../../shared/model/eventStatus.ts'
import type { EventType } from '../../shared/model/eventType.ts'

/** One mark of the timeline: what stands where and how it is drawn. Times are milliseconds since 1970, UTC. */
export type TimelineItem = EventItem | BucketItem

export type EventItem = {
  readonly kind: 'event'
  readonly key: string
  readonly eventId: number
  readonly lane: EventType
  readonly startMs: number
  /** Null for marks without a width of their own. */
  readonly endMs: number | null
  /** `pin`: a day. `bar`: a stretch of days. `by` and `from`: an arrow that is open to one side. */
  readonly shape: 'pin' | 'bar' | 'by' | 'from'
  readonly isApproximate: boolean
  readonly isUncertain: boolean
  readonly status: EventStatus
  readonly review: ReviewState
  readonly title: string
}

export type BucketItem = {
  readonly kind: 'bucket'
  readonly key: string
  readonly lane: EventType
  readonly startMs: number
  readonly endMs: number
  readonly fromDay: DayNumber
  readonly toDay: DayNumber
  readonly count: number
}

export function eventKey(eventId: number): string {
  return `event:${eventId}`
}
