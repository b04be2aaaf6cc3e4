import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { eventType, id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import type { ArticleDetail, ArticleSummary, Highlight } from '../shared/model/article.ts'
import { type Publication, publicationOrigins } from '../shared/model/publication.ts'
import { RELATED_JOIN, RELATION_COLUMNS, relationRow, rowToRelation } from './articleRelations.ts'
import { flag } from './columns.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { isPresentSql } from './removedArticles.ts'
import { allRows, oneRow } from './statements.ts'

const ANALYST_PUBLISHED = `(
  SELECT value FROM article_analyst WHERE article_analyst.article_id = article.id AND article_analyst.field = 'published')`

/** The day relative dates of an `article` count from: the analyst's, else a certain one, else empty. */
export const EFFECTIVE_PUBLISHED = `coalesce(${ANALYST_PUBLISHED}, iif(article.published_certain, article.published, ''))`

const idRow = z.object({ id })
const valueRow = z.object({ value: isoDayOrEmpty })
const copyRow = z.object({ id, file_name: z.string(), stored_name: z.string() })
const sha256Row = z.object({ sha256: z.string() })
const countRow = z.object({ count: z.int() })

const summaryRow = z.object({
  id,
  title: z.string(),
  file_name: z.string(),
  outlet: z.string(),
  published: isoDayOrEmpty,
  published_origin: z.enum(publicationOrigins),
  published_certain: flag,
  analyst_published: isoDayOrEmpty.nullable(),
  event_count: z.int(),
  imported_at_ms: z.int(),
  missing: z.enum(['source', 'copy']).nullable(),
  ...relationRow.shape,
})

// The copy in articles/ is folder 1; every other folder holds sources.
const MISSING_SQL = `CASE
  WHEN EXISTS (
    SELECT 1 FROM watched_file WHERE article_id = article.id AND folder_id = 1 AND missing_since_ms IS NOT NULL
  ) THEN 'copy'
  WHEN (
    SELECT count(*) > 0 AND count(*) = count(missing_since_ms) FROM watched_file
    WHERE article_id = article.id AND folder_id > 1
  ) THEN 'source'
END`

const SUMMARY_COLUMNS = `
  article.id, article.title, article.file_name, article.outlet, article.published, article.published_origin,
  article.published_certain, article.imported_at_ms, ${ANALYST_PUBLISHED} AS analyst_published,
  (SELECT count(*) FROM event_group WHERE event_group.article_id = article.id) AS event_count,
  ${MISSING_SQL} AS missing,
  ${RELATION_COLUMNS}`

const detailRow = summaryRow.extend({
  byline: z.string(),
  url: z.string(),
  reader: z.string(),
  encoding: z.string(),
  language: z.string(),
  text: z.string(),
  unresolved_count: z.int(),
})

const highlightRow = z.object({ eventId: id, type: eventType, start: z.int(), end: z.int() })

/** The article that these bytes are, or were before its file changed. */
export function findArticleIdBySha256(db: LibraryDatabase, sha256: string): number | null {
  const row = oneRow(
    db,
    `SELECT id FROM article WHERE sha256 = :sha256
     UNION ALL SELECT article_id FROM article_version WHERE sha256 = :sha256 LIMIT 1`,
    { sha256 },
  )
  return row === undefined ? null : parseRow(idRow, row).id
}

/** The article with these bytes now, its file's name and that of its copy; null when there is none. */
export function articleCopy(
  db: LibraryDatabase,
  sha256: string,
): { readonly id: number; readonly fileName: string; readonly storedName: string } | null {
  const row = oneRow(db, 'SELECT id, file_name, stored_name FROM article WHERE sha256 = :sha256', { sha256 })
  if (row === undefined) return null
  const { id: articleId, file_name: fileName, stored_name: storedName } = parseRow(copyRow, row)
  return { id: articleId, fileName, storedName }
}

/** Of an article's bytes as they are now; null when it is gone. */
export function currentSha256(db: LibraryDatabase, articleId: number): string | null {
  const row = oneRow(db, 'SELECT sha256 FROM article WHERE id = :articleId', { articleId })
  return row === undefined ? null : parseRow(sha256Row, row).sha256
}

/** The day an analyst says an article was published; null where nobody said. */
export function analystPublished(db: LibraryDatabase, articleId: number): string | null {
  const row = oneRow(db, "SELECT value FROM article_analyst WHERE article_id = :articleId AND field = 'published'", {
    articleId,
  })
  return row === undefined ? null : parseRow(valueRow, row).value
}

/** Whether an article's bytes, now or of an earlier version, are kept under this name in `articles/`. */
export function isStoredNameTaken(db: LibraryDatabase, storedName: string): boolean {
  const row = oneRow(
    db,
    `SELECT 1 FROM article WHERE stored_name = :storedName
     UNION ALL SELECT 1 FROM article_version WHERE stored_name = :storedName LIMIT 1`,
    { storedName },
  )
  return row !== undefined
}

/** Those that are in the views. Counted without looking at each: it is asked after every edit. */
export function countArticles(db: LibraryDatabase): number {
  const row = oneRow(
    db,
    `SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM article_analyst WHERE field = 'removed') AS count`,
  )
  return parseRow(countRow, row).count
}

/** Those in the views whose publication date nobody knows for certain. */
export function countUndatedArticles(db: LibraryDatabase): number {
  const row = oneRow(
    db,
    `SELECT count(*) AS count FROM article WHERE published_certain = 0 AND NOT EXISTS (
       SELECT 1 FROM article_analyst AS said
       WHERE said.article_id = article.id AND said.field IN ('published', 'removed'))`,
  )
  return parseRow(countRow, row).count
}

/** All articles that are in the views, the newest import first. */
export function listArticles(db: LibraryDatabase): ArticleSummary[] {
  const rows = allRows(
    db,
    `SELECT ${SUMMARY_COLUMNS} FROM article ${RELATED_JOIN} WHERE ${isPresentSql('article.id')}
     ORDER BY article.imported_at_ms DESC, article.id DESC`,
  )
  return parseRows(summaryRow, rows).map(rowToSummary)
}

/** An article with its text and the places its events rest on. Throws `not-found`. */
export function getArticle(db: LibraryDatabase, articleId: number): ArticleDetail {
  const found = oneRow(
    db,
    `SELECT ${SUMMARY_COLUMNS}, article.byline, article.url, article.reader, article.encoding, article.language,
       article.text, article.unresolved_count
     FROM article ${RELATED_JOIN} WHERE article.id = :articleId AND ${isPresentSql('article.id')}`,
    { articleId },
  )
  if (found === undefined) throw new AppError('not-found')
  const row = parseRow(detailRow, found)
  return {
    ...rowToSummary(row),
    byline: row.byline,
    url: row.url,
    reader: row.reader,
    encoding: row.encoding,
    language: row.language,
    text: row.text,
    highlights: highlightsOf(db, articleId),
    machinePublication: machinePublication(row),
    unresolvedCount: row.unresolved_count,
  }
}

function highlightsOf(db: LibraryDatabase, articleId: number): Highlight[] {
  const rows = allRows(
    db,
    `SELECT event_now.id AS eventId, event_now.type, evidence.start_offset AS start, evidence.end_offset AS end
     FROM event_group
     JOIN event_now ON event_now.id = event_group.head_id
     JOIN evidence ON evidence.event_id = event_group.id
     WHERE event_group.article_id = :articleId AND evidence.anchor <> 'lost' ORDER BY evidence.start_offset, event_now.id`,
    { articleId },
  )
  return parseRows(highlightRow, rows)
}

function rowToSummary(row: z.output<typeof summaryRow>): ArticleSummary {
  return {
    id: row.id,
    title: row.title,
    fileName: row.file_name,
    outlet: row.outlet,
    publication:
      row.analyst_published === null
        ? machinePublication(row)
        : { date: row.analyst_published, origin: 'analyst', certain: true },
    eventCount: row.event_count,
    importedAtMs: row.imported_at_ms,
    missing: row.missing,
    relation: rowToRelation(row),
  }
}

function machinePublication(row: z.output<typeof summaryRow>): Publication {
  return { date: row.published, origin: row.published_origin, certain: row.published_certain }
}
