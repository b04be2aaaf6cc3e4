import { z } from 'zod'
import { appErrorCodes } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import {
  type ReceiptEntry,
  type ReceiptLine,
  type ReceiptLineFilter,
  type ReceiptLineKind,
  type ReceiptLinePage,
  receiptOutcomes,
} from '../shared/model/receipt.ts'
import { RELATED_JOIN, RELATION_COLUMNS, RELATION_KIND, relationRow, rowToRelation } from './articleRelations.ts'
import { IS_CHANGED_BACK } from './changedArticles.ts'
import { flag } from './columns.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { isPresentSql } from './removedArticles.ts'
import { allRows, oneRow } from './statements.ts'

export const receiptLineRow = z.object({
  position: z.int(),
  file_name: z.string(),
  outcome: z.enum(receiptOutcomes),
  article_id: id.nullable(),
  event_count: z.int(),
  is_date_certain: flag,
  error_code: z.enum(appErrorCodes).nullable(),
  error_detail: z.string(),
})

const entryRow = receiptLineRow.extend({
  article_title: z.string().nullable(),
  is_removed: flag,
  is_changed_back: flag,
  needs_date: flag,
  ...relationRow.shape,
})

const totalRow = z.object({ total: z.int() })

/** Of a `receipt_line`: its article is in the views and nobody knows yet when it was published. */
export const NEEDS_DATE = `(
  receipt_line.is_date_certain = 0 AND receipt_line.outcome IN ('imported', 'changed') AND NOT EXISTS (
    SELECT 1 FROM article_analyst AS said
    WHERE said.article_id = receipt_line.article_id AND said.field IN ('published', 'removed')))`

/**
 * One page of the lines of a receipt that a filter finds, what asks for something first: failed and waiting files,
 * then articles without a date, else the order of the import.
 */
export function receiptLinePage(
  db: LibraryDatabase,
  receiptId: number,
  { filter, offset, limit }: { readonly filter: ReceiptLineFilter; readonly offset: number; readonly limit: number },
): ReceiptLinePage {
  const where = `receipt_line.receipt_id = :receiptId AND ${kindSql(filter.kind)}
    AND (:text = '' OR receipt_line.file_name LIKE :pattern ESCAPE '\\')`
  const parameters = {
    receiptId,
    text: filter.text,
    pattern: `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`,
    kind: filter.kind ?? '',
  }
  const { total } = parseRow(
    totalRow,
    oneRow(
      db,
      `SELECT count(*) AS total FROM receipt_line LEFT JOIN article ON article.id = receipt_line.article_id
       WHERE ${where}`,
      parameters,
    ),
  )
  const rows = allRows(
    db,
    `SELECT receipt_line.*, article.title AS article_title, NOT ${isPresentSql('receipt_line.article_id')} AS is_removed,
       ${IS_CHANGED_BACK} AS is_changed_back, ${NEEDS_DATE} AS needs_date, ${RELATION_COLUMNS}
     FROM (
       SELECT receipt_line.* FROM receipt_line LEFT JOIN article ON article.id = receipt_line.article_id
       WHERE ${where}
       ORDER BY receipt_line.error_code IS NULL, NOT ${NEEDS_DATE}, receipt_line.position
       LIMIT :limit OFFSET :offset
     ) AS receipt_line
     LEFT JOIN article ON article.id = receipt_line.article_id
     ${RELATED_JOIN}
     ORDER BY receipt_line.error_code IS NULL, NOT needs_date, receipt_line.position`,
    { ...parameters, limit, offset },
  )
  return { total, lines: parseRows(entryRow, rows).map(rowToEntry) }
}

function kindSql(kind: ReceiptLineKind | null): string {
  switch (kind) {
    case null:
      return 'TRUE'
    case 'needs date':
      return NEEDS_DATE
    case 'same text':
    case 'version':
      return `(receipt_line.outcome = 'imported' AND ${isPresentSql('article.id')} AND ${RELATION_KIND} = :kind)`
    default:
      return 'receipt_line.outcome = :kind'
  }
}

export function rowToLine(row: z.output<typeof receiptLineRow>): ReceiptLine {
  return {
    position: row.position,
    fileName: row.file_name,
    outcome: row.outcome,
    articleId: row.article_id,
    eventCount: row.event_count,
    isDateCertain: row.is_date_certain,
    errorCode: row.error_code,
    errorDetail: row.error_detail,
  }
}

function rowToEntry(row: z.output<typeof entryRow>): ReceiptEntry {
  const article =
    row.article_title === null
      ? null
      : {
          title: row.article_title,
          isRemoved: row.is_removed,
          isChangedBack: row.is_changed_back,
          needsDate: row.needs_date,
          relation: row.is_removed ? null : rowToRelation(row),
        }
  return { ...rowToLine(row), article }
}
