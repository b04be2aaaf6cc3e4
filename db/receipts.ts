import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import { type Receipt, type ReceiptKind, type ReceiptLine, receiptKinds } from '../shared/model/receipt.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { receiptLineRow, rowToLine } from './receiptLines.ts'
import { allRows, oneRow, run } from './statements.ts'

const receiptRow = z.object({
  id,
  kind: z.enum(receiptKinds),
  name: z.string(),
  started_at_ms: z.int(),
  finished_at_ms: z.int().nullable(),
})

const startRow = receiptRow.extend({ published: isoDayOrEmpty })

export type ReceiptStart = {
  readonly kind: ReceiptKind
  readonly name: string
  readonly startedAtMs: number
  /** The publication date a person gave for all its files, `YYYY-MM-DD`; none by default. */
  readonly published?: string | null
}

/** Begins a receipt and answers its id. */
export function startReceipt(db: LibraryDatabase, start: ReceiptStart): number {
  return run(
    db,
    'INSERT INTO receipt (kind, name, started_at_ms, published) VALUES (:kind, :name, :startedAtMs, :published)',
    { ...start, published: start.published ?? '' },
  ).id
}

/**
 * Writes one line and takes its file off those that wait; a line at the same position is replaced, but for what `noteChange`
 * noted with it.
 * @param sourcePath where the file is, as the bytes the disk has; null or none for what was no file
 */
export function addReceiptLine(
  db: LibraryDatabase,
  receiptId: number,
  line: ReceiptLine,
  sourcePath: Uint8Array | null = null,
): void {
  run(
    db,
    `INSERT INTO receipt_line
       (receipt_id, position, file_name, source_path, outcome, article_id, event_count, is_date_certain, error_code, error_detail)
     VALUES (:receiptId, :position, :fileName, :sourcePath, :outcome, :articleId, :eventCount, :isDateCertain,
       :errorCode, :errorDetail)
     ON CONFLICT (receipt_id, position) DO UPDATE SET
       file_name = excluded.file_name, source_path = excluded.source_path, outcome = excluded.outcome,
       article_id = excluded.article_id, event_count = excluded.event_count, is_date_certain = excluded.is_date_certain,
       error_code = excluded.error_code, error_detail = excluded.error_detail`,
    {
      ...line,
      receiptId,
      sourcePath: sourcePath?.length === 0 ? null : sourcePath,
      isDateCertain: line.isDateCertain ? 1 : 0,
    },
  )
  run(db, 'DELETE FROM receipt_file WHERE receipt_id = :receiptId AND position = :position', {
    receiptId,
    position: line.position,
  })
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

/** How a receipt began, and whether it ended. Throws `not-found`. */
export function receiptStart(
  db: LibraryDatabase,
  receiptId: number,
): Required<ReceiptStart> & { readonly finishedAtMs: number | null } {
  const found = oneRow(
    db,
    'SELECT id, kind, name, started_at_ms, finished_at_ms, published FROM receipt WHERE id = :receiptId',
    { receiptId },
  )
  if (found === undefined) throw new AppError('not-found')
  const row = parseRow(startRow, found)
  return {
    kind: row.kind,
    name: row.name,
    startedAtMs: row.started_at_ms,
    finishedAtMs: row.finished_at_ms,
    published: row.published === '' ? null : row.published,
  }
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
    lines: parseRows(receiptLineRow, lines).map(rowToLine),
  }
}
