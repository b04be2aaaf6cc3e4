import { AppError } from '../shared/ipc/appError.ts'
import { getEvent } from './eventQueries.ts'
import { encodeFieldValue } from './fieldValues.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { recordStep } from './recordStep.ts'

const LONGEST_TITLE = 60

/**
 * Gives an event the second reading of its date as the analyst's; where it has that already, takes it away, so that
 * the first shows again. An undoable step. Throws `not-found`, `value-invalid` where there is no second reading,
 * `date-invalid` where the reader gave one that is no date.
 */
export function swapSecondReading(db: LibraryDatabase, id: number): void {
  inTransaction(db, () => {
    const { title, derivation, fields } = getEvent(db, id)
    if (derivation.alternative === '') throw new AppError('value-invalid', 'no second reading')
    const isSecond = fields.date.analyst === derivation.alternative
    const after = isSecond ? null : encodeFieldValue('date', derivation.alternative)
    const name = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title
    recordStep(
      db,
      [{ subject: 'event', subjectId: id, field: 'date', after }],
      () => `Use ${isSecond ? 'first' : 'second'} reading of ${name}`,
    )
  })
}
