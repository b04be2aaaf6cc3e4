import { toLibraryError } from './databaseErrors.ts'
import { dropNotedSteps, notedSteps, settleSteps, writeNotedSteps } from './journal/journal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'

/**
 * Runs `work` in one immediate transaction: all of it is stored, or nothing and an AppError is thrown.
 * Inside another transaction it is a savepoint of that one. Steps are in the journal before they are in the library.
 */
export function inTransaction<Result>(db: LibraryDatabase, work: () => Result): Result {
  return db.inTransaction ? inSavepoint(db, work) : outermost(db, work)
}

function outermost<Result>(db: LibraryDatabase, work: () => Result): Result {
  let isCommitted = false
  try {
    const result = db
      .transaction(() => {
        const value = work()
        writeNotedSteps(db)
        return value
      })
      .immediate()
    isCommitted = true
    return result
  } catch (error) {
    throw toLibraryError(error)
  } finally {
    settleSteps(db, isCommitted)
  }
}

function inSavepoint<Result>(db: LibraryDatabase, work: () => Result): Result {
  const noted = notedSteps(db)
  try {
    return db.transaction(work).immediate()
  } catch (error) {
    dropNotedSteps(db, noted)
    throw toLibraryError(error)
  }
}
