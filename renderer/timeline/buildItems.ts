import { msFromDay } from '../../shared/model/calendar.ts'
import { parseEventDate } from '../../shared/model/edtf.ts'
import type { EventSummary } from '../../shared/model/event.ts'
import type { TimelineBucket, TimelineWindow } from '../../shared/model/timelineWindow.ts'
import { type BucketItem, type EventItem, eventKey, type TimelineItem } from './timelineItem.ts'

const HALF_DAY_MS = msFromDay(1) / 2

/** What the timeline draws for a window. Undated events have no place on it and are left out. */
export function buildItems({ events, buckets }: TimelineWindow): readonly TimelineItem[] {
  return [...events.map(eventItem).filter((item) => item !== null), ...buckets.map(bucketItem)]
}

/**
 * A day stands at its noon, so that it falls into its column at every zoom. A month, a year and an interval are as wide
 * as they are. "By" ends and "from" begins at the outer end of what the source names.
 */
export function eventItem(event: EventSummary): EventItem | null {
  const place = placeOf(event)
  if (place === null) return null
  const { id, type, status, review, title, date } = event
  const range = parseEventDate(date)
  return {
    kind: 'event',
    key: eventKey(id),
    eventId: id,
    lane: type,
    ...place,
    isApproximate: range?.isApproximate ?? false,
    isUncertain: range?.isUncertain ?? false,
    status,
    review,
    title,
  }
}

function placeOf({ earliestDay, latestDay }: EventSummary): Pick<EventItem, 'startMs' | 'endMs' | 'shape'> | null {
  if (earliestDay === null) {
    return latestDay === null ? null : { startMs: msFromDay(latestDay + 1), endMs: null, shape: 'by' }
  }
  if (latestDay === null) return { startMs: msFromDay(earliestDay), endMs: null, shape: 'from' }
  if (earliestDay === latestDay) return { startMs: msFromDay(earliestDay) + HALF_DAY_MS, endMs: null, shape: 'pin' }
  return { startMs: msFromDay(earliestDay), endMs: msFromDay(latestDay + 1), shape: 'bar' }
}

function bucketItem({ type, fromDay, toDay, count }: TimelineBucket): BucketItem {
  return {
    kind: 'bucket',
    key: `bucket:${type}:${fromDay}:${toDay}`,
    lane: type,
    startMs: msFromDay(fromDay),
    endMs: msFromDay(toDay + 1),
    fromDay,
    toDay,
    count,
  }
}
