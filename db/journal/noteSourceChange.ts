import { currentSha256 } from '../articles.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { noteStep } from './journal.ts'

/**
 * Writes down that an article's file has other bytes from here on, because the steps after it are about what those
 * bytes tell. Nothing that a person did: it is neither undone nor redone.
 */
export function noteSourceChange(
  db: LibraryDatabase,
  { articleId, sha256, atMs }: { readonly articleId: number; readonly sha256: string; readonly atMs: number },
): void {
  const before = currentSha256(db, articleId)
  if (before === null) return
  noteStep(db, {
    kind: 'source',
    group: 1,
    label: '',
    atMs,
    changes: [{ subject: 'article', article: before, event: '', field: 'source', before, after: sha256 }],
  })
}
