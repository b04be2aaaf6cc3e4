import { z } from 'zod'
import { id } from '../shared/ipc/schemas.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

/** The library's own `articles/` among the folders that are looked through. */
export const ARTICLES_FOLDER_ID = 1

export type WatchedFolder = {
  readonly id: number
  /** Absolute; empty for the library's `articles/`. */
  readonly path: string
  /** `device:inode` when it was last looked through; empty before the first time. */
  readonly identity: string
  readonly scannedAtMs: number | null
}

export type FileCounts = { readonly present: number; readonly missing: number; readonly failed: number }

const folderRow = z.object({ id, path: z.string(), identity: z.string(), scanned_at_ms: z.int().nullable() })
const countsRow = z.object({ present: z.int(), missing: z.int(), failed: z.int() })
const FOLDER_COLUMNS = 'id, path, identity, scanned_at_ms'

/** The library's `articles/` first, then the others in the order in which they were added. */
export function listWatchedFolders(db: LibraryDatabase): WatchedFolder[] {
  return parseRows(folderRow, allRows(db, `SELECT ${FOLDER_COLUMNS} FROM watched_folder ORDER BY id`)).map(rowToFolder)
}

/** Answers the folder of this path, which is added unless it is there. */
export function addWatchedFolder(db: LibraryDatabase, path: string, atMs: number): WatchedFolder {
  return inTransaction(db, () => {
    run(db, 'INSERT INTO watched_folder (path, added_at_ms) VALUES (:path, :atMs) ON CONFLICT (path) DO NOTHING', {
      path,
      atMs,
    })
    const row = oneRow(db, `SELECT ${FOLDER_COLUMNS} FROM watched_folder WHERE path = :path`, { path })
    return rowToFolder(parseRow(folderRow, row))
  })
}

/** Articles that came from it stay; only that their files were there is forgotten. */
export function removeWatchedFolder(db: LibraryDatabase, folderId: number): void {
  run(db, 'DELETE FROM watched_folder WHERE id = :folderId AND id <> 1', { folderId })
}

export function noteScan(db: LibraryDatabase, folderId: number, scan: { identity: string; atMs: number }): void {
  run(db, 'UPDATE watched_folder SET identity = :identity, scanned_at_ms = :atMs WHERE id = :folderId', {
    folderId,
    ...scan,
  })
}

export function countFiles(db: LibraryDatabase, folderId: number): FileCounts {
  const row = oneRow(
    db,
    `SELECT count(*) FILTER (WHERE missing_since_ms IS NULL AND article_id IS NOT NULL) AS present,
       count(*) FILTER (WHERE missing_since_ms IS NOT NULL) AS missing,
       count(*) FILTER (WHERE missing_since_ms IS NULL AND error_code IS NOT NULL) AS failed
     FROM watched_file WHERE folder_id = :folderId`,
    { folderId },
  )
  return parseRow(countsRow, row)
}

function rowToFolder(row: z.output<typeof folderRow>): WatchedFolder {
  return { id: row.id, path: row.path, identity: row.identity, scannedAtMs: row.scanned_at_ms }
}
