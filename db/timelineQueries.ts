import { z } from 'zod'
import { eventType, id } from '../shared/ipc/schemas.ts'
import type { DayNumber } from '../shared/model/calendar.ts'
import type { EventFilter } from '../shared/model/event.ts'
import { builtInTypes, type EventType } from '../shared/model/eventType.ts'
import type { TimelineExtent, TimelineWindow } from '../shared/model/timelineWindow.ts'
import { dayOrNull } from './columns.ts'
import { EVENT_ORDER, eventFilterSql } from './eventFilterSql.ts'
import { rowToSummary, summaryColumns, summaryRow } from './eventRow.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows } from './statements.ts'
import { planWindow, sliceGrid } from './windowPlan.ts'

export type WindowRequest = {
  readonly filter: EventFilter
  /** Both days inclusive. */
  readonly fromDay: DayNumber
  readonly toDay: DayNumber
  /** Most items in all, events and buckets; where it is less than the lanes there are, the fullest lanes come first. */
  readonly limit: number
}

const sliceRow = z.object({ type: eventType, slice: z.int(), count: z.int(), first_id: id })

const laneExtentRow = z.object({
  type: eventType,
  earliest: dayOrNull,
  latest: dayOrNull,
  dated: z.int(),
  undated: z.int(),
})

/**
 * What there is to draw: each lane's events one by one where there is room, else counted slices of time, which lie at
 * multiples of their width and so stay put while panning. A slice with one event is that event.
 * An event belongs to the slice it begins in; one that began before the window, to the first.
 */
export function timelineWindow(db: LibraryDatabase, { filter, fromDay, toDay, limit }: WindowRequest): TimelineWindow {
  const lanes = filter.types?.length || builtInTypes.length
  const { origin, width } = sliceGrid(fromDay, toDay, Math.floor(limit / lanes))
  const { where, parameters } = eventFilterSql(filter)
  const touching = `${where} AND event_index.first_day <= :toDay AND event_index.last_day >= :fromDay`
  const window = { ...parameters, fromDay, toDay }
  const slices = allRows(
    db,
    `SELECT type, CAST((max(first_day, :fromDay) - :origin) / :width AS INTEGER) AS slice, count(*) AS count,
       min(id) AS first_id
     FROM event_index WHERE ${touching} GROUP BY 1, 2`,
    { ...window, origin, width },
  )
  const plan = planWindow(
    parseRows(sliceRow, slices).map(({ first_id: firstId, ...slice }) => ({ ...slice, firstId })),
    limit,
  )
  const events = allRows(
    db,
    `SELECT ${summaryColumns}
     FROM event_index
     JOIN event_now ON event_now.id = event_index.id
     JOIN article ON article.id = event_now.article_id
     WHERE event_index.id IN (
       SELECT value FROM json_each(:singleIds) UNION ALL
       SELECT event_index.id FROM event_index
       WHERE event_index.type IN (SELECT value FROM json_each(:singleTypes)) AND ${touching}
     )
     ORDER BY ${EVENT_ORDER}`,
    { ...window, singleIds: JSON.stringify(plan.singleIds), singleTypes: JSON.stringify(plan.singleTypes) },
  )
  return {
    events: parseRows(summaryRow, events).map(rowToSummary),
    buckets: plan.buckets.map(({ type, slice, count }) => ({
      type,
      fromDay: origin + slice * width,
      toDay: origin + (slice + 1) * width - 1,
      count,
    })),
  }
}

/** First and last day of all that the filter finds, and counts. An open date reaches to its known bound. */
export function timelineExtent(db: LibraryDatabase, filter: EventFilter): TimelineExtent {
  const { where, parameters } = eventFilterSql(filter)
  const lanes = parseRows(
    laneExtentRow,
    allRows(
      db,
      `SELECT type, min(first_day) AS earliest, max(last_day) AS latest, count(first_day) AS dated,
         count(*) - count(first_day) AS undated
       FROM event_index WHERE ${where} GROUP BY type`,
      parameters,
    ),
  )
  const earliest = lanes.map((lane) => lane.earliest).filter((day) => day !== null)
  const latest = lanes.map((lane) => lane.latest).filter((day) => day !== null)
  const countByType: Partial<Record<EventType, number>> = {}
  for (const { type, dated } of lanes) if (dated > 0) countByType[type] = dated
  return {
    earliestDay: earliest.length > 0 ? Math.min(...earliest) : null,
    latestDay: latest.length > 0 ? Math.max(...latest) : null,
    datedCount: lanes.reduce((sum, { dated }) => sum + dated, 0),
    undatedCount: lanes.reduce((sum, { undated }) => sum + undated, 0),
    countByType,
  }
}
