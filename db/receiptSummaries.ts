import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import {
  noOutcomes,
  type ReceiptPage,
  type ReceiptSummary,
  receiptKinds,
  receiptOutcomes,
} from '../shared/model/receipt.ts'
import { RELATION_KIND } from './articleRelations.ts'
import { IS_CHANGED, IS_CHANGED_BACK } from './changedArticles.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { NEEDS_DATE } from './receiptLines.ts'
import { BROUGHT, isPresentSql } from './removedArticles.ts'
import { allRows, oneRow, type SqlParameters } from './statements.ts'

const totalRow = z.object({ total: z.int() })

const summaryRow = z.object({
  id,
  kind: z.enum(receiptKinds),
  name: z.string(),
  started_at_ms: z.int(),
  finished_at_ms: z.int().nullable(),
  left_count: z.int(),
})

const countRow = z.object({
  receipt_id: id,
  outcome: z.enum(receiptOutcomes),
  lines: z.int(),
  events: z.int(),
  needs_date: z.int(),
  can_retry: z.int(),
  present: z.int(),
  removed: z.int(),
})

const relationRow = z.object({ receipt_id: id, kind: z.enum(['same text', 'version']), articles: z.int() })

/** One page of all receipts, the newest first. */
export function receiptPage(
  db: LibraryDatabase,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): ReceiptPage {
  const { total } = parseRow(totalRow, oneRow(db, 'SELECT count(*) AS total FROM receipt'))
  return { total, receipts: summaries(db, 'ORDER BY id DESC LIMIT :limit OFFSET :offset', { limit, offset }) }
}

/** Throws `not-found`. */
export function getReceipt(db: LibraryDatabase, receiptId: number): ReceiptSummary {
  const [found] = summaries(db, 'WHERE id = :receiptId', { receiptId })
  if (found === undefined) throw new AppError('not-found')
  return found
}

/** The receipt begun last; null before the first import. */
export function latestReceiptSummary(db: LibraryDatabase): ReceiptSummary | null {
  return summaries(db, 'ORDER BY id DESC LIMIT 1', {})[0] ?? null
}

/** Receipts without an end: those of imports that run, or that were cut off. */
export function unfinishedReceipts(db: LibraryDatabase): ReceiptSummary[] {
  return summaries(db, 'WHERE finished_at_ms IS NULL ORDER BY id DESC LIMIT 20', {})
}

function summaries(db: LibraryDatabase, which: string, parameters: SqlParameters): ReceiptSummary[] {
  const rows = parseRows(
    summaryRow,
    allRows(
      db,
      `SELECT id, kind, name, started_at_ms, finished_at_ms,
         (SELECT count(*) FROM receipt_file WHERE receipt_file.receipt_id = receipt.id) AS left_count
       FROM receipt ${which}`,
      parameters,
    ),
  )
  const ids = JSON.stringify(rows.map((row) => row.id))
  const counts = parseRows(countRow, allRows(db, COUNTS, { ids }))
  const relations = parseRows(relationRow, allRows(db, RELATIONS, { ids }))
  return rows.map((row) => {
    const own = counts.filter((count) => count.receipt_id === row.id)
    const outcomes = noOutcomes()
    for (const { outcome, lines } of own) outcomes[outcome] = lines
    const related = (kind: 'same text' | 'version') =>
      relations.find((relation) => relation.receipt_id === row.id && relation.kind === kind)?.articles ?? 0
    const sum = (column: 'needs_date' | 'can_retry' | 'present' | 'removed') =>
      own.reduce((total, count) => total + count[column], 0)
    return {
      id: row.id,
      kind: row.kind,
      name: row.name,
      startedAtMs: row.started_at_ms,
      finishedAtMs: row.finished_at_ms,
      counts: outcomes,
      eventCount: own.find(({ outcome }) => outcome === 'imported')?.events ?? 0,
      sameTextCount: related('same text'),
      versionCount: related('version'),
      needsDateCount: sum('needs_date'),
      leftCount: row.left_count,
      presentCount: sum('present'),
      removedCount: sum('removed'),
      retryCount: sum('can_retry'),
    }
  })
}

const COUNTS = `
  SELECT receipt_line.receipt_id, receipt_line.outcome, count(*) AS lines, sum(receipt_line.event_count) AS events,
    count(*) FILTER (WHERE ${NEEDS_DATE}) AS needs_date,
    count(*) FILTER (WHERE receipt_line.outcome = 'failed' AND receipt_line.source_path IS NOT NULL) AS can_retry,
    count(DISTINCT receipt_line.article_id) FILTER (
      WHERE (${BROUGHT} AND ${isPresentSql('receipt_line.article_id')}) OR ${IS_CHANGED}) AS present,
    count(DISTINCT receipt_line.article_id) FILTER (
      WHERE (${BROUGHT} AND NOT ${isPresentSql('receipt_line.article_id')}) OR ${IS_CHANGED_BACK}) AS removed
  FROM receipt_line JOIN receipt ON receipt.id = receipt_line.receipt_id
  WHERE receipt_line.receipt_id IN (SELECT value FROM json_each(:ids))
  GROUP BY receipt_line.receipt_id, receipt_line.outcome`

const RELATIONS = `
  SELECT receipt_id, kind, count(*) AS articles FROM (
    SELECT receipt_line.receipt_id, ${RELATION_KIND} AS kind
    FROM receipt_line JOIN article ON article.id = receipt_line.article_id
    WHERE receipt_line.receipt_id IN (SELECT value FROM json_each(:ids)) AND receipt_line.outcome = 'imported'
      AND ${isPresentSql('article.id')}
  ) WHERE kind IS NOT NULL GROUP BY receipt_id, kind`
