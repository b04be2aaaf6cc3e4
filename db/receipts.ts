import { z } from 'zod'
import { appErrorCodes } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import {
  type Receipt,
  type ReceiptKind,
  type ReceiptLine,
  receiptKinds,
  receiptOutcomes,
} from '../shared/model/receipt.ts'
import { flag } from './columns.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

const receiptRow = z.object({
  id,
  kind: z.enum(receiptKinds),
  name: z.string(),
  started_at_ms: z.int(),
  finished_at_ms: z.int().nullable(),
})

const lineRow = z.object({
  position: z.int(),
  file_name: z.string(),
  outcome: z.enum(receiptOutcomes),
  article_id: id.nullable(),
  event_count: z.int(),
  is_date_certain: flag,
  error_code: z.enum(appErrorCodes).nullable(),
  error_detail: z.string(),
})

export type ReceiptStart = { readonly kind: ReceiptKind; readonly name: string; readonly startedAtMs: number }

/** Begins a receipt and answers its id. */
export function startReceipt(db: LibraryDatabase, start: ReceiptStart): number {
  return run(db, 'INSERT INTO receipt (kind, name, started_at_ms) VALUES (:kind, :name, :startedAtMs)', start).id
}

/**
 * Writes one line; a line at the same position is replaced.
 * @param sourcePath where the file is, as the bytes the disk has; null for what was no file
 */
export function addReceiptLine(
  db: LibraryDatabase,
  receiptId: number,
  line: ReceiptLine,
  sourcePath: Uint8Array | null = null,
): void {
  run(
    db,
    `INSERT OR REPLACE INTO receipt_line
       (receipt_id, position, file_name, source_path, outcome, article_id, event_count, is_date_certain, error_code, error_detail)
     VALUES (:receiptId, :position, :fileName, :sourcePath, :outcome, :articleId, :eventCount, :isDateCertain,
       :errorCode, :errorDetail)`,
    { ...line, receiptId, sourcePath, isDateCertain: line.isDateCertain ? 1 : 0 },
  )
}

export function finishReceipt(db: LibraryDatabase, receiptId: number, finishedAtMs: number): void {
  run(db, 'UPDATE receipt SET finished_at_ms = :finishedAtMs WHERE id = :receiptId', { receiptId, finishedAtMs })
}

/** Takes back a receipt that nothing was written to. */
export function dropEmptyReceipt(db: LibraryDatabase, receiptId: number): void {
  run(
    db,
    `DELETE FROM receipt WHERE id = :receiptId
       AND NOT EXISTS (SELECT 1 FROM receipt_line WHERE receipt_id = receipt.id)`,
    { receiptId },
  )
}

/** The receipt begun last, its lines in order; null before the first import. */
export function latestReceipt(db: LibraryDatabase): Receipt | null {
  const found = oneRow(db, 'SELECT id, kind, name, started_at_ms, finished_at_ms FROM receipt ORDER BY id DESC LIMIT 1')
  if (found === undefined) return null
  const receipt = parseRow(receiptRow, found)
  const lines = allRows(db, 'SELECT * FROM receipt_line WHERE receipt_id = :id ORDER BY position', { id: receipt.id })
  return {
    id: receipt.id,
    kind: receipt.kind,
    name: receipt.name,
    startedAtMs: receipt.started_at_ms,
    finishedAtMs: receipt.finished_at_ms,
    lines: parseRows(lineRow, lines).map(rowToLine),
  }
}

function rowToLine(row: z.output<typeof lineRow>): ReceiptLine {
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
