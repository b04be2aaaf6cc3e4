import { AppError } from '../shared/ipc/appError.ts'
import type { EventField, FieldValue } from '../shared/model/event.ts'
import type { ReviewState } from '../shared/model/eventStatus.ts'
import { type EventType, isBuiltInType } from '../shared/model/eventType.ts'
import { encodeFieldValue } from './fieldValues.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { readingSettings } from './readingSettings.ts'
import { recordStep } from './recordStep.ts'
import { oneRow } from './statements.ts'

/**
 * Stores the analyst's value of a field beside the machine's; one equal to the machine's counts too, and holds when
 * the machine changes its mind. An undoable step; giving the same value again is none.
 * Throws `not-found`, `date-invalid` (detail: the text), `value-invalid` (detail: the field).
 */
export function editEventField(db: LibraryDatabase, id: number, field: EventField, value: FieldValue): void {
  const after = encodeFieldValue(field, value)
  inTransaction(db, () => {
    requireEvent(db, id)
    // A stored type may be one that was removed since; a new choice must be a type there is.
    if (field === 'type' && !isKnownType(db, after)) throw new AppError('value-invalid', field)
    recordStep(db, [{ subject: 'event', subjectId: id, field, after }], () => `Edit ${field}`)
  })
}

/** Takes the analyst's value of a field away, so that the machine's shows again. Throws `not-found`. */
export function revertEventField(db: LibraryDatabase, id: number, field: EventField): void {
  inTransaction(db, () => {
    requireEvent(db, id)
    recordStep(db, [{ subject: 'event', subjectId: id, field, after: null }], () => `Revert ${field}`)
  })
}

/**
 * Accepts, rejects or puts back to proposed, in one undoable step. Events that are gone are passed over: a list on
 * screen may be older than the library. Throws `not-found` when all are gone.
 */
export function reviewEvents(db: LibraryDatabase, ids: readonly number[], review: ReviewState): void {
  inTransaction(db, () => {
    const present = [...new Set(ids)].filter((id) => hasEvent(db, id))
    if (present.length === 0) throw new AppError('not-found')
    const after = review === 'proposed' ? null : review
    recordStep(
      db,
      present.map((subjectId) => ({ subject: 'event', subjectId, field: 'review', after })),
      (count) => reviewLabel(review, count === 1 ? 'event' : `${count} events`),
    )
  })
}

function reviewLabel(review: ReviewState, events: string): string {
  if (review === 'proposed') return `Put ${events} back to proposed`
  return `${review === 'accepted' ? 'Accept' : 'Reject'} ${events}`
}

function isKnownType(db: LibraryDatabase, type: EventType): boolean {
  return isBuiltInType(type) || readingSettings(db).ownTypes.some(({ id }) => id === type)
}

function requireEvent(db: LibraryDatabase, id: number): void {
  if (!hasEvent(db, id)) throw new AppError('not-found')
}

function hasEvent(db: LibraryDatabase, id: number): boolean {
  return oneRow(db, 'SELECT id FROM event_index WHERE id = :id', { id }) !== undefined
}
