import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import { eventFields } from '../shared/model/event.ts'
import { revertEventField, reviewEvents } from './eventEdits.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { settleQuestion } from './openQuestions.ts'
import { parseRow } from './parseRow.ts'
import { oneRow } from './statements.ts'

const questionRow = z.object({ event_id: id, kind: z.enum(['lost', 'differs']), field: z.enum(['', ...eventFields]) })

/**
 * Settles a question: with `keep` what the analyst has stays, with `take` their value gives way to the new reading, or
 * the event that no text tells is rejected. The edit is a step like any other, and with it undone the question is open
 * again. Throws `not-found`.
 */
export function settleOpenQuestion(
  db: LibraryDatabase,
  settling: { readonly id: number; readonly choice: 'keep' | 'take'; readonly atMs: number },
): void {
  inTransaction(db, () => {
    const row = oneRow(db, 'SELECT event_id, kind, field FROM open_question WHERE id = :id', { id: settling.id })
    if (row === undefined) throw new AppError('not-found')
    const { event_id: eventId, kind, field } = parseRow(questionRow, row)
    if (settling.choice === 'keep') settleQuestion(db, settling.id, settling.atMs)
    else if (kind === 'lost') reviewEvents(db, [eventId], 'rejected')
    else if (field !== '') revertEventField(db, eventId, field)
  })
}
