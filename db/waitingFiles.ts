import { z } from 'zod'
import { type AppErrorData, appErrorCodes } from '../shared/ipc/appError.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

/** A file that an import has yet to answer. */
export type WaitingFile = {
  readonly position: number
  readonly fileName: string
  /** As the bytes the disk has. */
  readonly path: Buffer
  /** Why it is known already that it cannot be read; null for nothing. */
  readonly problem: AppErrorData | null
}

const waitingRow = z.object({
  position: z.int(),
  file_name: z.string(),
  source_path: z.instanceof(Uint8Array),
  error_code: z.enum(appErrorCodes).nullable(),
  error_detail: z.string(),
})

const nextRow = z.object({ next: z.int() })

/** Writes what an import has before it, all or nothing. `addReceiptLine` takes a file off when it is answered. */
export function addWaitingFiles(db: LibraryDatabase, receiptId: number, files: readonly WaitingFile[]): void {
  inTransaction(db, () => {
    for (const { position, fileName, path, problem } of files) {
      run(
        db,
        `INSERT INTO receipt_file (receipt_id, position, file_name, source_path, error_code, error_detail)
         VALUES (:receiptId, :position, :fileName, :path, :errorCode, :errorDetail)`,
        {
          receiptId,
          position,
          fileName,
          path,
          errorCode: problem?.code ?? null,
          errorDetail: problem?.detail ?? '',
        },
      )
    }
  })
}

/** In the order of the import. */
export function waitingFiles(db: LibraryDatabase, receiptId: number): WaitingFile[] {
  const rows = allRows(db, 'SELECT * FROM receipt_file WHERE receipt_id = :receiptId ORDER BY position', { receiptId })
  return parseRows(waitingRow, rows).map((row) => ({
    position: row.position,
    fileName: row.file_name,
    path: Buffer.from(row.source_path),
    problem: row.error_code === null ? null : { code: row.error_code, detail: row.error_detail },
  }))
}

/** The position after the last line of a receipt. */
export function nextPosition(db: LibraryDatabase, receiptId: number): number {
  const row = oneRow(
    db,
    'SELECT coalesce(max(position) + 1, 0) AS next FROM receipt_line WHERE receipt_id = :receiptId',
    { receiptId },
  )
  return parseRow(nextRow, row).next
}

/** The failed files of a receipt that can be tried again, in order. */
export function failedFiles(db: LibraryDatabase, receiptId: number): Pick<WaitingFile, 'fileName' | 'path'>[] {
  const rows = allRows(
    db,
    `SELECT position, file_name, source_path, NULL AS error_code, '' AS error_detail FROM receipt_line
     WHERE receipt_id = :receiptId AND outcome = 'failed' AND source_path IS NOT NULL ORDER BY position`,
    { receiptId },
  )
  return parseRows(waitingRow, rows).map((row) => ({ fileName: row.file_name, path: Buffer.from(row.source_path) }))
}

/** Answers what is left of an import that was cut off as cancelled, and ends it. */
export function leaveWaitingFiles(db: LibraryDatabase, receiptId: number, atMs: number): void {
  inTransaction(db, () => {
    run(
      db,
      `INSERT INTO receipt_line (receipt_id, position, file_name, source_path, outcome)
       SELECT receipt_id, position, file_name, source_path, 'cancelled' FROM receipt_file WHERE receipt_id = :receiptId`,
      { receiptId },
    )
    run(db, 'DELETE FROM receipt_file WHERE receipt_id = :receiptId', { receiptId })
    run(db, 'UPDATE receipt SET finished_at_ms = :atMs WHERE id = :receiptId AND finished_at_ms IS NULL', {
      receiptId,
      atMs,
    })
  })
}
