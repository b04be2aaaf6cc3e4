import { z } from 'zod'
import { parseDay } from '../shared/extraction/time/calendar.ts'
import type { DayRange } from '../shared/extraction/time/dayRange.ts'
import { eventStatus, eventType, id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import { LENDING_RULES } from '../shared/joining/isDateFounded.ts'
import type { JoinableEvent } from '../shared/joining/joinableEvent.ts'
import { reviewStates } from '../shared/model/eventStatus.ts'
import { EFFECTIVE_PUBLISHED } from './articles.ts'
import { IS_PROSE } from './articleTables.ts'
import { dayOrNull, flag, nameList } from './columns.ts'
import { decodeIdList, STANDS_ALONE } from './joinValues.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows } from './statements.ts'

/** An event to compare, before its text is read. */
export type EventToJoin = Omit<JoinableEvent, 'clues' | 'twin'>

const joinableRow = z.object({
  id,
  article_id: id,
  text_hash: z.string(),
  type: eventType,
  status: eventStatus,
  earliest_day: dayOrNull,
  latest_day: dayOrNull,
  is_date_founded: flag,
  published: isoDayOrEmpty,
  people: nameList,
  organisations: nameList,
  amount: z.string(),
  is_main: flag,
  review: z.enum(reviewStates),
  is_touched: flag,
  joined_to: id.nullable(),
  said: z.string().nullable(),
  distinct_from: z.string().nullable(),
})

/**
 * The next events after an id with what joining asks of them, merged values, in order of id; at most `limit`. Rows of
 * tables are not among them: what makes two reports one, the words they share, every two rows of a table share.
 */
export function eventsToJoin(db: LibraryDatabase, afterId: number, limit: number): EventToJoin[] {
  const rows = allRows(
    db,
    `SELECT event_now.id, event_now.article_id, article.text_sha256 AS text_hash, event_now.type, event_now.status, event_now.earliest_day,
       event_now.latest_day, event_now.people, event_now.organisations, event_now.amount, event_now.is_main,
       event_now.review, event.same_as AS joined_to, ${EFFECTIVE_PUBLISHED} AS published,
       EXISTS (SELECT 1 FROM event_analyst AS date WHERE date.event_id = event.id AND date.field = 'date') OR (
         json_extract(event.derivation, '$.expression') IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM json_each(event.derivation, '$.rules') AS rule
           WHERE rule.value IN (SELECT value FROM json_each(:lendingRules)))
       ) AS is_date_founded,
       EXISTS (
         SELECT 1 FROM event_analyst AS any_value
         WHERE any_value.event_id = event.id AND any_value.field NOT IN ('same_as', 'distinct_from')
       ) AS is_touched,
       (SELECT value FROM event_analyst AS own WHERE own.event_id = event.id AND own.field = 'same_as') AS said,
       (SELECT value FROM event_analyst AS own WHERE own.event_id = event.id AND own.field = 'distinct_from') AS distinct_from
     FROM event_now
     JOIN event ON event.id = event_now.id
     JOIN article ON article.id = event_now.article_id
     WHERE event_now.id > :afterId AND ${IS_PROSE} ORDER BY event_now.id LIMIT :limit`,
    { lendingRules: JSON.stringify(LENDING_RULES), afterId, limit },
  )
  return parseRows(joinableRow, rows).map((row) => ({
    id: row.id,
    articleId: row.article_id,
    textHash: row.text_hash,
    type: row.type,
    status: row.status,
    days: daysOf(row.earliest_day, row.latest_day),
    isDateFounded: row.is_date_founded,
    publishedDay: row.published === '' ? null : parseDay(row.published),
    people: row.people,
    organisations: row.organisations,
    amount: row.amount,
    isMain: row.is_main,
    review: row.review,
    isTouched: row.is_touched,
    joinedTo: row.joined_to,
    decided: row.said === null ? null : row.said === STANDS_ALONE ? 'alone' : Number(row.said),
    distinctFrom: decodeIdList(row.distinct_from),
  }))
}

function daysOf(earliest: number | null, latest: number | null): DayRange | null {
  if (earliest === null && latest === null) return null
  return { first: earliest ?? Number.NEGATIVE_INFINITY, last: latest ?? Number.POSITIVE_INFINITY }
}

const textRow = z.object({ text: z.string() })
const quoteRow = z.object({ event_id: id, quote: z.string() })

/** The text of an article and the quotes of its events, by event. */
export function articleWithQuotes(
  db: LibraryDatabase,
  articleId: number,
): { readonly text: string; readonly quotes: ReadonlyMap<number, readonly string[]> } {
  const text = parseRows(textRow, allRows(db, 'SELECT text FROM article WHERE id = :articleId', { articleId }))[0]
  const quotes = new Map<number, string[]>()
  const rows = allRows(
    db,
    `SELECT evidence.event_id, evidence.quote FROM event JOIN evidence ON evidence.event_id = event.id
     WHERE event.article_id = :articleId ORDER BY evidence.event_id, evidence.position`,
    { articleId },
  )
  for (const { event_id: eventId, quote } of parseRows(quoteRow, rows)) {
    const known = quotes.get(eventId)
    if (known === undefined) quotes.set(eventId, [quote])
    else known.push(quote)
  }
  return { text: text?.text ?? '', quotes }
}
