import { z } from 'zod'
import { type AppErrorData, appErrorCodes } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

/** One file of a folder that is looked through: where, and what it held when its bytes were read last. */
export type WatchedFile = {
  readonly folderId: number
  /** Below the folder, `/` between names, as the bytes the disk has. */
  readonly path: Buffer
  /** See electron/library/sync/fileStamp.ts; empty: its bytes were never read. */
  readonly stamp: string
  readonly sha256: string | null
  readonly articleId: number | null
  readonly missingSinceMs: number | null
  readonly error: AppErrorData | null
}

const fileRow = z.object({
  folder_id: id,
  path: z.instanceof(Buffer),
  stamp: z.string(),
  sha256: z.string().nullable(),
  article_id: id.nullable(),
  missing_since_ms: z.int().nullable(),
  error_code: z.enum(appErrorCodes).nullable(),
  error_detail: z.string(),
})
const flagRow = z.object({ found: z.union([z.literal(0), z.literal(1)]) })
const COLUMNS = 'folder_id, path, stamp, sha256, article_id, missing_since_ms, error_code, error_detail'

/** The next files of a folder in order of their bytes, at most `limit`; from the first with `after` null. */
export function pageOfWatchedFiles(
  db: LibraryDatabase,
  { folderId, after, limit }: { readonly folderId: number; readonly after: Buffer | null; readonly limit: number },
): WatchedFile[] {
  const rows = allRows(
    db,
    `SELECT ${COLUMNS} FROM watched_file WHERE folder_id = :folderId AND path > :after ORDER BY path LIMIT :limit`,
    { folderId, after: after ?? Buffer.alloc(0), limit },
  )
  return parseRows(fileRow, rows).map(rowToFile)
}

export function watchedFileOf(db: LibraryDatabase, place: Pick<WatchedFile, 'folderId' | 'path'>): WatchedFile | null {
  const rows = allRows(db, `SELECT ${COLUMNS} FROM watched_file WHERE folder_id = :folderId AND path = :path`, {
    folderId: place.folderId,
    path: place.path,
  })
  return parseRows(fileRow, rows).map(rowToFile)[0] ?? null
}

/** Writes what is known of a file now, in place of what was. */
export function saveWatchedFile(db: LibraryDatabase, file: WatchedFile): void {
  const { error, ...columns } = file
  run(
    db,
    `INSERT OR REPLACE INTO watched_file (${COLUMNS})
     VALUES (:folderId, :path, :stamp, :sha256, :articleId, :missingSinceMs, :errorCode, :errorDetail)`,
    { ...columns, errorCode: error?.code ?? null, errorDetail: error?.detail ?? '' },
  )
}

export function forgetWatchedFile(
  db: LibraryDatabase,
  { folderId, path }: Pick<WatchedFile, 'folderId' | 'path'>,
): void {
  run(db, 'DELETE FROM watched_file WHERE folder_id = :folderId AND path = :path', { folderId, path })
}

/** The article's files of before that are not there any more, except the one at `place`. */
export function missingFilesOf(
  db: LibraryDatabase,
  articleId: number,
  place: Pick<WatchedFile, 'folderId' | 'path'>,
): WatchedFile[] {
  const rows = allRows(
    db,
    `SELECT ${COLUMNS} FROM watched_file
     WHERE article_id = :articleId AND missing_since_ms IS NOT NULL AND (folder_id > 1) = (:folderId > 1)
       AND NOT (folder_id = :folderId AND path = :path)`,
    { articleId, ...place },
  )
  return parseRows(fileRow, rows).map(rowToFile)
}

/**
 * Whether an article has another file that is there: another source, when `place` is in a watched folder, and another
 * copy in `articles/`, when it is there.
 */
export function hasOtherFile(
  db: LibraryDatabase,
  articleId: number,
  place: Pick<WatchedFile, 'folderId' | 'path'>,
): boolean {
  const row = oneRow(
    db,
    `SELECT EXISTS (
       SELECT 1 FROM watched_file
       WHERE article_id = :articleId AND missing_since_ms IS NULL AND (folder_id > 1) = (:folderId > 1)
         AND NOT (folder_id = :folderId AND path = :path)
     ) AS found`,
    { articleId, ...place },
  )
  return parseRow(flagRow, row).found === 1
}

function rowToFile(row: z.output<typeof fileRow>): WatchedFile {
  return {
    folderId: row.folder_id,
    path: row.path,
    stamp: row.stamp,
    sha256: row.sha256,
    articleId: row.article_id,
    missingSinceMs: row.missing_since_ms,
    error: row.error_code === null ? null : { code: row.error_code, detail: row.error_detail },
  }
}
