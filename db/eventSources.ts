import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import type { EventSource } from '../shared/model/eventSource.ts'
import { EFFECTIVE_PUBLISHED } from './articles.ts'
import { evidenceOf } from './evidence.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow } from './statements.ts'

const headRow = z.object({ head_id: id })
const idRow = z.object({ id })

const sourceRow = z.object({
  event_id: id,
  article_id: id,
  title: z.string(),
  outlet: z.string(),
  day_published: isoDayOrEmpty,
  copy_of: id.nullable(),
  original_title: z.string().nullable(),
  original_outlet: z.string().nullable(),
})

/** The event that stands for an event: the head it is joined to, or itself. Throws `not-found`. */
export function headOf(db: LibraryDatabase, eventId: number): number {
  const row = oneRow(db, 'SELECT head_id FROM event_group WHERE id = :eventId', { eventId })
  if (row === undefined) throw new AppError('not-found')
  return parseRow(headRow, row).head_id
}

/** Ids of the events that stand behind a head, the head first, then as they came. */
export function groupOf(db: LibraryDatabase, headId: number): number[] {
  const rows = allRows(db, 'SELECT id FROM event_group WHERE head_id = :headId ORDER BY id <> head_id, id', { headId })
  return parseRows(idRow, rows).map((row) => row.id)
}

/** What each article says of an event, the head's own first, then by day of publication. */
export function sourcesOf(db: LibraryDatabase, headId: number): EventSource[] {
  const rows = allRows(
    db,
    `SELECT event_group.id AS event_id, article.id AS article_id, article.title, article.outlet,
       ${EFFECTIVE_PUBLISHED} AS day_published, article_copy.copy_of, original.title AS original_title,
       original.outlet AS original_outlet
     FROM event_group
     JOIN article ON article.id = event_group.article_id
     LEFT JOIN article_copy ON article_copy.article_id = article.id
     LEFT JOIN article AS original ON original.id = article_copy.copy_of
     WHERE event_group.head_id = :headId
     ORDER BY event_group.id <> event_group.head_id, day_published = '', day_published, event_group.id`,
    { headId },
  )
  return parseRows(sourceRow, rows).map((row) => ({
    eventId: row.event_id,
    articleId: row.article_id,
    articleTitle: row.title,
    outlet: row.outlet,
    published: row.day_published,
    copyOf:
      row.copy_of === null
        ? null
        : { articleId: row.copy_of, title: row.original_title ?? '', outlet: row.original_outlet ?? '' },
    evidence: evidenceOf(db, row.event_id),
  }))
}
