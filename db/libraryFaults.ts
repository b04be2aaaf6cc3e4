import { toLibraryError } from './databaseErrors.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { isOfSearchIndex } from './searchIndex.ts'

export type LibraryFaults = {
  /** What is wrong with the file as SQLite sees it; null when nothing is. */
  readonly fault: string | null
  /** Something cannot be in the search index, which can be made anew. */
  readonly isSearchIndexBroken: boolean
}

/** Reads a library through. `quick` leaves out whether indexes fit their tables. Throws what the database reports. */
export function libraryFaults(db: LibraryDatabase, check: 'integrity' | 'quick'): LibraryFaults {
  const findings = findingsOf(db, check)
  return {
    fault: findings.find((finding) => !isOfSearchIndex(finding)) ?? null,
    isSearchIndexBroken: findings.some(isOfSearchIndex),
  }
}

/** The search index gives one finding at most, so of two one is the file's own. */
function findingsOf(db: LibraryDatabase, check: 'integrity' | 'quick'): readonly string[] {
  try {
    const rows = db.prepare(`PRAGMA ${check}_check(2)`).pluck().all()
    return rows.map(String).filter((finding) => finding !== 'ok')
  } catch (error) {
    // The settings of the search index are another format's: SQLite reads nothing then, not even to make it anew.
    if (toLibraryError(error).detail === 'SQLITE_ERROR') return [String(error)]
    throw error
  }
}
