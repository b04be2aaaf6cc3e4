import type { LibraryDatabase } from './libraryDatabase.ts'
import { isOfSearchIndex } from './searchIndex.ts'

/**
 * What is wrong with a library's file as SQLite sees it; null when nothing is. What is wrong with the search index is left
 * out: that can be made anew. `quick` leaves out whether indexes fit their tables.
 */
export function libraryFault(db: LibraryDatabase, check: 'integrity' | 'quick'): string | null {
  // The search index gives one finding at most, so of two one is the file's own.
  const rows = db.prepare(`PRAGMA ${check}_check(2)`).pluck().all().map(String)
  return rows.find((finding) => finding !== 'ok' && !isOfSearchIndex(finding)) ?? null
}
