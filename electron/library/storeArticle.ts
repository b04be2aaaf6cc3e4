import { findArticleIdBySha256, isStoredNameTaken } from '../../db/articles.ts'
import { toLibraryError } from '../../db/databaseErrors.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { saveArticle } from '../../db/saveArticle.ts'
import { type Envelope, toAppError } from '../../shared/ipc/appError.ts'
import { removeArticleFile, writeArticleFile } from './articleFiles.ts'
import type { PreparedSource } from './prepareSource.ts'
import { storedNameFor } from './storedName.ts'

export type StoredArticle = { readonly articleId: number; readonly eventCount: number; readonly isDateCertain: boolean }

type Place = {
  readonly db: LibraryDatabase
  readonly articlesFolder: string
  readonly fileName: string
  readonly receiptId: number
  readonly position: number
}

/**
 * Copies an article's bytes into the library, then stores it and its receipt line in one transaction. When that fails
 * the copy is taken away again, so that there is never a row without its file, and no file that nobody knows.
 * The value is null when the same bytes were stored in the meantime (twice in one drop).
 */
export async function storeArticle(
  source: Extract<PreparedSource, { kind: 'read' }>,
  { db, articlesFolder, fileName, receiptId, position }: Place,
): Promise<Envelope<StoredArticle | null>> {
  try {
    if (findArticleIdBySha256(db, source.sha256) !== null) return { ok: true, value: null }
    const storedName = storedNameFor(fileName, source.sha256, (name) => isStoredNameTaken(db, name))
    await writeArticleFile(articlesFolder, storedName, source.bytes)
    try {
      const file = {
        sha256: source.sha256,
        textSha256: source.textSha256,
        fileName,
        storedName,
        byteLength: source.bytes.length,
      }
      const saved = saveArticle(db, {
        file,
        ...source.answer,
        stamp: source.stamp,
        receiptId,
        position,
        importedAtMs: Date.now(),
      })
      return { ok: true, value: saved }
    } catch (error) {
      await removeArticleFile(articlesFolder, storedName)
      throw error
    }
  } catch (error) {
    return { ok: false, error: toAppError(toLibraryError(error)) }
  }
}
