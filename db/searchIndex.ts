import { AppError } from '../shared/ipc/appError.ts'
import { toLibraryError } from './databaseErrors.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'

/** What SQLite says of a virtual table whose own tables hold something that cannot be. */
const BROKEN = 'SQLITE_CORRUPT_VTAB'

/**
 * What `integrity_check` says of the index: `malformed inverted index for FTS5 table main.article_search`,
 * `fts5: checksum mismatch for table "article_search"`.
 */
const BROKEN_WORDS = /^fts5: .*"article_search"|^[a-z ]+ inverted index for FTS5 table main\.article_search\b/

/** Whether a finding of `integrity_check` or `quick_check` is about the search index only. */
export function isOfSearchIndex(finding: string): boolean {
  return BROKEN_WORDS.test(finding)
}

/**
 * Whether the search index holds the words of the articles and nothing else: of 100 MB a quarter of a second. Leaves the
 * file as it is. Throws what the database reports beside that.
 */
export function isSearchIndexWhole(db: LibraryDatabase): boolean {
  try {
    db.exec("BEGIN; INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)")
    return true
  } catch (error) {
    const failure = toLibraryError(error)
    if (failure.detail === BROKEN) return false
    throw failure
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}

/** Makes the search index anew from the articles: of 100 MB half a second. Throws `library-damaged`, `disk-full`, `disk-error`. */
export function rebuildSearchIndex(db: LibraryDatabase): void {
  try {
    db.exec("INSERT INTO article_search (article_search) VALUES ('rebuild')")
  } catch (error) {
    throw toLibraryError(error)
  }
  if (!isSearchIndexWhole(db)) throw new AppError('library-damaged', 'search index')
}

/**
 * Runs work that searches, or changes what can be searched. When it fails because of a damaged search index, that is made
 * anew and the work runs once more; what it wrote must be undone when it throws. Not inside a transaction.
 */
export function withSearchIndex<Result>(db: LibraryDatabase, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (db.inTransaction || !mayBeOfIndex(error) || isSearchIndexWhole(db)) throw error
    rebuildSearchIndex(db)
    return work()
  }
}

/** A damaged index gives numbers out that are taken, too. */
function mayBeOfIndex(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|CONSTRAINT)/.test(toLibraryError(error).detail)
}
