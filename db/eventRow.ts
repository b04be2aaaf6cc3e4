import { z } from 'zod'
import { eventStatus, eventType, id } from '../shared/ipc/schemas.ts'
import type { EventSummary } from '../shared/model/event.ts'
import { reviewStates } from '../shared/model/eventStatus.ts'
import { dayOrNull, flag, nameList } from './columns.ts'

/** Columns of `event_now` joined with `article` that make an EventSummary; see `summaryColumns`. */
export const summaryRow = z.object({
  id,
  article_id: id,
  type: eventType,
  title: z.string(),
  date: z.string(),
  earliest_day: dayOrNull,
  latest_day: dayOrNull,
  status: eventStatus,
  review: z.enum(reviewStates),
  confidence: z.number(),
  place: z.string(),
  people: nameList,
  is_edited: flag,
  article_title: z.string(),
  article_count: z.int(),
})

export const summaryColumns = `
  event_now.id, event_now.article_id, event_now.type, event_now.title, event_now.date, event_now.earliest_day,
  event_now.latest_day, event_now.status, event_now.review, event_now.confidence, event_now.place, event_now.people,
  event_now.is_edited, article.title AS article_title,
  (SELECT count(*) FROM event_group AS told WHERE told.head_id = event_now.id) AS article_count`

export function rowToSummary(row: z.output<typeof summaryRow>): EventSummary {
  return {
    id: row.id,
    articleId: row.article_id,
    type: row.type,
    title: row.title,
    date: row.date,
    earliestDay: row.earliest_day,
    latestDay: row.latest_day,
    status: row.status,
    review: row.review,
    confidence: row.confidence,
    place: row.place,
    people: row.people,
    isEdited: row.is_edited,
    articleTitle: row.article_title,
    articleCount: row.article_count,
  }
}
