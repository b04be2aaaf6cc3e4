import { z } from 'zod'
import type { ReceiptLine } from '../shared/model/receipt.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { addReceiptLine } from './receipts.ts'
import { allRows } from './statements.ts'
import { type WatchedFile, watchedFileOf } from './watchedFiles.ts'

/** A table that was found and whose columns nobody has said yet, by its line in a receipt. */
export type WaitingTable = {
  readonly receiptId: number
  readonly position: number
  readonly fileName: string
  /** As the bytes the disk has. */
  readonly sourcePath: Uint8Array
}

const waitingRow = z.object({
  receipt_id: z.int(),
  position: z.int(),
  file_name: z.string(),
  source_path: z.instanceof(Uint8Array),
})

/** The oldest first; a file that waits in several receipts is there once, by its latest. */
export function waitingTables(db: LibraryDatabase): WaitingTable[] {
  const rows = allRows(
    db,
    `SELECT receipt_id, position, file_name, source_path FROM receipt_line
     WHERE error_code = 'table-needs-columns' AND source_path IS NOT NULL ORDER BY receipt_id, position`,
  )
  const byPath = new Map<string, WaitingTable>()
  for (const row of parseRows(waitingRow, rows)) {
    const path = Buffer.from(row.source_path).toString('hex')
    byPath.set(path, {
      receiptId: row.receipt_id,
      position: row.position,
      fileName: row.file_name,
      sourcePath: row.source_path,
    })
  }
  return [...byPath.values()]
}

/** Writes what became of a table in place of every line by which it waits. */
export function settleWaitingLines(
  db: LibraryDatabase,
  { sourcePath }: WaitingTable,
  line: Omit<ReceiptLine, 'position'>,
): void {
  inTransaction(db, () => {
    const rows = allRows(
      db,
      `SELECT receipt_id, position, file_name, source_path FROM receipt_line
       WHERE error_code = 'table-needs-columns' AND source_path = :sourcePath`,
      { sourcePath },
    )
    for (const { receipt_id: receiptId, position } of parseRows(waitingRow, rows)) {
      addReceiptLine(db, receiptId, { ...line, position }, sourcePath)
    }
  })
}

const placeRow = z.object({ folder: z.string(), folder_id: z.int(), path: z.instanceof(Buffer) })

/**
 * The file of a folder that is looked through which lies at a path and waits as a table; null where it lies in none.
 * @param articlesFolder path of the library's own folder
 */
export function waitingFile(db: LibraryDatabase, sourcePath: Uint8Array, articlesFolder: string): WatchedFile | null {
  const rows = allRows(
    db,
    `SELECT watched_folder.path AS folder, folder_id, watched_file.path FROM watched_file
     JOIN watched_folder ON watched_folder.id = folder_id WHERE error_code = 'table-needs-columns'`,
  )
  const found = parseRows(placeRow, rows).find(({ folder, path }) => {
    const base = Buffer.from(`${folder === '' ? articlesFolder : folder}/`)
    return Buffer.concat([base, path]).equals(sourcePath)
  })
  return found === undefined ? null : watchedFileOf(db, { folderId: found.folder_id, path: found.path })
}
