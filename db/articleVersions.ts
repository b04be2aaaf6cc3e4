import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { allRows, oneRow, run } from './statements.ts'

/** What an article was before its file changed. */
export type ArticleVersion = {
  readonly sha256: string
  readonly title: string
  readonly published: string
  readonly replacedAtMs: number
}

const versionRow = z.object({
  sha256: z.string(),
  title: z.string(),
  published: z.string(),
  replaced_at_ms: z.int(),
})
const textRow = z.object({ text: z.string() })
const copyRow = z.object({ stored_name: z.string() })
const ownerRow = z.object({ article_id: id, stored_name: z.string().nullable() })

/**
 * Keeps an article as it is now among its versions, before its row is written over.
 * @param isOverwritten its copy in `articles/` was written over by a person, so the bytes are gone
 */
export function keepVersion(
  db: LibraryDatabase,
  articleId: number,
  { isOverwritten, atMs }: { readonly isOverwritten: boolean; readonly atMs: number },
): void {
  run(
    db,
    `INSERT INTO article_version (sha256, article_id, stored_name, title, published, text, replaced_at_ms)
     SELECT sha256, id, iif(:isOverwritten, NULL, stored_name), title, published, text, :atMs
     FROM article WHERE id = :articleId`,
    { articleId, isOverwritten: isOverwritten ? 1 : 0, atMs },
  )
}

/** A version that becomes what the article is again is none of before any more. */
export function dropVersion(db: LibraryDatabase, sha256: string): void {
  run(db, 'DELETE FROM article_version WHERE sha256 = :sha256', { sha256 })
}

/** The newest first. */
export function versionsOf(db: LibraryDatabase, articleId: number): ArticleVersion[] {
  const rows = allRows(
    db,
    `SELECT sha256, title, published, replaced_at_ms FROM article_version
     WHERE article_id = :articleId ORDER BY replaced_at_ms DESC, sha256`,
    { articleId },
  )
  return parseRows(versionRow, rows).map(({ replaced_at_ms: replacedAtMs, ...rest }) => ({ ...rest, replacedAtMs }))
}

/** The text of an earlier version. Throws `not-found`. */
export function versionText(db: LibraryDatabase, sha256: string): string {
  const row = oneRow(db, 'SELECT text FROM article_version WHERE sha256 = :sha256', { sha256 })
  if (row === undefined) throw new AppError('not-found')
  return parseRow(textRow, row).text
}

/** Whose earlier version these bytes are, and where the copy is; null when they are none. */
export function findVersion(
  db: LibraryDatabase,
  sha256: string,
): { readonly articleId: number; readonly storedName: string | null } | null {
  const row = oneRow(db, 'SELECT article_id, stored_name FROM article_version WHERE sha256 = :sha256', { sha256 })
  if (row === undefined) return null
  const { article_id: articleId, stored_name: storedName } = parseRow(ownerRow, row)
  return { articleId, storedName }
}

/** Names in `articles/` of the copies of earlier versions. */
export function versionCopies(db: LibraryDatabase): string[] {
  const rows = allRows(db, 'SELECT stored_name FROM article_version WHERE stored_name IS NOT NULL')
  return parseRows(copyRow, rows).map(({ stored_name: storedName }) => storedName)
}
