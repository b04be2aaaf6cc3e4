import { dayFromMs, isoDay } from '../../shared/model/calendar.ts'
import { describeDate } from '../../shared/model/describeDate.ts'
import type { TimelineExtent } from '../../shared/model/timelineWindow.ts'
import type { TimeRange } from '../state/visibleRangeStore.ts'

/** `54 dated events, shown from 3 January 2026 to 9 March 2026.` */
export function viewInWords({ datedCount }: Pick<TimelineExtent, 'datedCount'>, range: TimeRange | null): string {
  const events = datedCount === 1 ? '1 dated event' : `${datedCount} dated events`
  if (range === null) return `${events}.`
  return `${events}, shown from ${dayInWords(range.fromMs)} to ${dayInWords(range.toMs)}.`
}

/** `3 January 2026 – 9 March 2026` */
export function rangeInWords({ fromMs, toMs }: TimeRange): string {
  return `${dayInWords(fromMs)} – ${dayInWords(toMs)}`
}

function dayInWords(ms: number): string {
  return describeDate(isoDay(dayFromMs(ms)))
}
