import { toLibraryError } from './databaseErrors.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'

/**
 * Runs `work` in one immediate transaction: all of it is stored, or nothing and an AppError is thrown.
 * Inside another transaction it is a savepoint of that one.
 */
export function inTransaction<Result>(db: LibraryDatabase, work: () => Result): Result {
  try {
    return db.transaction(work).immediate()
  } catch (error) {
    throw toLibraryError(error)
  }
}
