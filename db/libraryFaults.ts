import type { LibraryDatabase } from './libraryDatabase.ts'
import { isOfSearchIndex } from './searchIndex.ts'

export type LibraryFaults = {
  /** What is wrong with the file as SQLite sees it; null when nothing is. */
  readonly fault: string | null
  /** Something cannot be in the search index, which can be made anew. */
  readonly isSearchIndexBroken: boolean
}

/** Reads a library through. `quick` leaves out whether indexes fit their tables. */
export function libraryFaults(db: LibraryDatabase, check: 'integrity' | 'quick'): LibraryFaults {
  // The search index gives one finding at most, so of two one is the file's own.
  const findings = db
    .prepare(`PRAGMA ${check}_check(2)`)
    .pluck()
    .all()
    .map(String)
    .filter((finding) => finding !== 'ok')
  return {
    fault: findings.find((finding) => !isOfSearchIndex(finding)) ?? null,
    isSearchIndexBroken: findings.some(isOfSearchIndex),
  }
}
