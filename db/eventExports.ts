import { z } from 'zod'
import { id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import type { EventFilter } from '../shared/model/event.ts'
import type { EventExport, ExportedQuote, ExportedSource } from '../shared/model/eventExport.ts'
import { EFFECTIVE_PUBLISHED } from './articles.ts'
import { nameList } from './columns.ts'
import { EVENT_ORDER, eventFilterSql } from './eventFilterSql.ts'
import { rowToSummary, summaryColumns, summaryRow } from './eventRow.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows } from './statements.ts'

const exportRow = summaryRow.extend({ organisations: nameList, amount: z.string() })

const sourceRow = z.object({
  event_id: id,
  head_id: id,
  article_id: id,
  title: z.string(),
  outlet: z.string(),
  day_published: isoDayOrEmpty,
  file_name: z.string(),
  copy_of: id.nullable(),
  original_title: z.string().nullable(),
})

const quoteRow = z.object({ event_id: id, start: z.int(), end: z.int(), quote: z.string() })

/** Every event the filter finds, in the order of the list, with its sources and quotes. */
export function allEvents(db: LibraryDatabase, filter: EventFilter): EventExport[] {
  const { where, parameters } = eventFilterSql(filter)
  const sources = sourcesByHead(db)
  const rows = allRows(
    db,
    `SELECT ${summaryColumns}, event_now.organisations, event_now.amount
     FROM event_index
     JOIN event_now ON event_now.id = event_index.id
     JOIN article ON article.id = event_now.article_id
     WHERE ${where} ORDER BY ${EVENT_ORDER}`,
    parameters,
  )
  return parseRows(exportRow, rows).flatMap((row) => {
    const {
      articleId: _id,
      articleTitle: _title,
      articleCount: _count,
      isEdited: _edited,
      ...summary
    } = rowToSummary(row)
    const own = sources.get(row.id) ?? []
    const [first] = own
    if (first === undefined) return []
    return {
      ...summary,
      organisations: row.organisations,
      amount: row.amount,
      article: first.article,
      evidence: first.evidence,
      sources: own,
    }
  })
}

/** The head's own source first, then by day of publication. */
function sourcesByHead(db: LibraryDatabase): ReadonlyMap<number, ExportedSource[]> {
  const quotes = quotesByEvent(db)
  const rows = allRows(
    db,
    `SELECT event_group.id AS event_id, event_group.head_id, article.id AS article_id, article.title, article.outlet,
       article.file_name, ${EFFECTIVE_PUBLISHED} AS day_published, article_copy.copy_of, original.title AS original_title
     FROM event_group
     JOIN article ON article.id = event_group.article_id
     LEFT JOIN article_copy ON article_copy.article_id = article.id
     LEFT JOIN article AS original ON original.id = article_copy.copy_of
     ORDER BY event_group.head_id, event_group.id <> event_group.head_id, day_published = '', day_published, event_group.id`,
  )
  const sources = new Map<number, ExportedSource[]>()
  for (const row of parseRows(sourceRow, rows)) {
    addTo(sources, row.head_id, {
      article: {
        id: row.article_id,
        title: row.title,
        outlet: row.outlet,
        published: row.day_published,
        fileName: row.file_name,
      },
      copyOf: row.copy_of === null ? null : { articleId: row.copy_of, title: row.original_title ?? '' },
      evidence: quotes.get(row.event_id) ?? [],
    })
  }
  return sources
}

function quotesByEvent(db: LibraryDatabase): ReadonlyMap<number, ExportedQuote[]> {
  const rows = allRows(
    db,
    'SELECT event_id, start_offset AS start, end_offset AS end, quote FROM evidence ORDER BY event_id, position',
  )
  const quotes = new Map<number, ExportedQuote[]>()
  for (const { event_id: eventId, ...quote } of parseRows(quoteRow, rows)) addTo(quotes, eventId, quote)
  return quotes
}

function addTo<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}
