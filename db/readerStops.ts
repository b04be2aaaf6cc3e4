import { z } from 'zod'
import { MOST_READER_STOPS, type ReaderStop, readerStops, type SetAsideFile } from '../shared/model/setAsideFile.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

const stopRow = z.object({ count: z.int(), code: z.enum(readerStops) })

const setAsideRow = z.object({
  sha256: z.string(),
  file_name: z.string(),
  code: z.enum(readerStops),
  stopped_at_ms: z.int(),
})

/** How often a file has ended the reader, and how the last time; null for one that never did. */
export function readerStopsOf(
  db: LibraryDatabase,
  sha256: string,
): { readonly count: number; readonly code: ReaderStop } | null {
  const found = oneRow(db, 'SELECT count, code FROM reader_stop WHERE sha256 = :sha256', { sha256 })
  return found === undefined ? null : parseRow(stopRow, found)
}

/** Counts once more that a file has ended the reader. */
export function addReaderStop(db: LibraryDatabase, { sha256, fileName, code, stoppedAtMs }: SetAsideFile): void {
  run(
    db,
    `INSERT INTO reader_stop (sha256, file_name, count, code, stopped_at_ms)
     VALUES (:sha256, :fileName, 1, :code, :stoppedAtMs)
     ON CONFLICT (sha256) DO UPDATE
     SET file_name = :fileName, count = count + 1, code = :code, stopped_at_ms = :stoppedAtMs`,
    { sha256, fileName, code, stoppedAtMs },
  )
}

/** The file may be read again, as if it had never ended the reader. */
export function forgetReaderStops(db: LibraryDatabase, sha256: string): void {
  run(db, 'DELETE FROM reader_stop WHERE sha256 = :sha256', { sha256 })
}

/** The files that are not read any more, the newest first. */
export function setAsideFiles(db: LibraryDatabase): readonly SetAsideFile[] {
  const rows = allRows(
    db,
    `SELECT sha256, file_name, code, stopped_at_ms FROM reader_stop
     WHERE count >= :most ORDER BY stopped_at_ms DESC, sha256 LIMIT 1000`,
    { most: MOST_READER_STOPS },
  )
  return parseRows(setAsideRow, rows).map((row) => ({
    sha256: row.sha256,
    fileName: row.file_name,
    code: row.code,
    stoppedAtMs: row.stopped_at_ms,
  }))
}
