import { z } from 'zod'
import { appErrorCodes } from '../shared/ipc/appError.ts'
import type { UnreadFileList } from '../shared/model/unreadFile.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { allRows } from './statements.ts'

const unreadRow = z.object({
  path: z.instanceof(Buffer),
  error_code: z.enum(appErrorCodes),
  error_detail: z.string(),
  total: z.int(),
})

/** Files of a followed folder that are there and became no article, at most `limit`, in order of their bytes. */
export function listUnreadFiles(db: LibraryDatabase, folderId: number, limit: number): UnreadFileList {
  const rows = parseRows(
    unreadRow,
    allRows(
      db,
      `SELECT path, error_code, error_detail, count(*) OVER () AS total FROM watched_file
       WHERE folder_id = :folderId AND missing_since_ms IS NULL AND error_code IS NOT NULL
       ORDER BY path LIMIT :limit`,
      { folderId, limit },
    ),
  )
  return {
    total: rows[0]?.total ?? 0,
    files: rows.map(({ path, error_code: code, error_detail: detail }) => ({
      path: path.toString(),
      error: { code, detail },
    })),
  }
}
