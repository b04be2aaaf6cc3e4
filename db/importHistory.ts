import { z } from 'zod'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow } from './statements.ts'

const knownRow = z.object({ file_name: z.string(), byte_length: z.int() })
const paceRow = z.object({ spent_ms: z.number().nullable(), files: z.int() })

/** Names and sizes of what the library was made of: whether a file is probably there, without reading it. */
export function knownFiles(db: LibraryDatabase): { readonly has: (fileName: string, byteLength: number) => boolean } {
  const rows = parseRows(knownRow, allRows(db, 'SELECT file_name, byte_length FROM article'))
  const known = new Set(rows.map((row) => keyOf(row.file_name, row.byte_length)))
  return { has: (fileName, byteLength) => known.has(keyOf(fileName, byteLength)) }
}

/** Folders are left out: the same file may be given alone or with its folder. */
function keyOf(fileName: string, byteLength: number): string {
  return `${byteLength} ${fileName.slice(fileName.lastIndexOf('/') + 1)}`
}

/** How long an imported file took in the last imports of some size; null when there were none. */
export function msPerImportedFile(db: LibraryDatabase): number | null {
  const row = parseRow(
    paceRow,
    oneRow(
      db,
      `SELECT sum(spent_ms) AS spent_ms, coalesce(sum(files - 1), 0) AS files FROM (
         SELECT max(article.imported_at_ms) - min(article.imported_at_ms) AS spent_ms, count(*) AS files
         FROM (SELECT id FROM receipt WHERE kind = 'import' ORDER BY id DESC LIMIT 20) AS recent
         JOIN receipt_line ON receipt_line.receipt_id = recent.id AND receipt_line.outcome = 'imported'
         JOIN article ON article.id = receipt_line.article_id
         GROUP BY recent.id
       ) WHERE files >= 3`,
    ),
  )
  return row.spent_ms === null || row.files === 0 ? null : row.spent_ms / row.files
}
