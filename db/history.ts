import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import type { HistoryState } from '../shared/ipc/contract.ts'
import { id, isoDayOrEmpty } from '../shared/ipc/schemas.ts'
import { type EventField, eventFields } from '../shared/model/event.ts'
import { type AnalystSlot, writeAnalystValue } from './analystValues.ts'
import { decodeFieldValue, isReviewState } from './fieldValues.ts'
import { inTransaction } from './inTransaction.ts'
import { isIdList, isSameAs } from './joinValues.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
import { parseReading } from './readingSettings.ts'
import { allRows, oneRow, run } from './statements.ts'

type Direction = 'undo' | 'redo'

/** Values of `change.state`; 2 is a step that was undone and then superseded. */
const DONE = 0
const UNDONE = 1

const stepRow = z.object({ group_id: z.int(), label: z.string() })

const changeRow = z.object({
  subject: z.enum(['event', 'article', 'library']),
  subject_id: id,
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

/** A change whose event or article is gone has nothing to act on. */
const HAS_SUBJECT = `CASE change.subject
  WHEN 'library' THEN 1
  WHEN 'event' THEN EXISTS (SELECT 1 FROM event WHERE event.id = change.subject_id)
  ELSE EXISTS (SELECT 1 FROM article WHERE article.id = change.subject_id) END`

/** Labels of what `undo` and `redo` would do next; null where there is nothing. */
export function historyState(db: LibraryDatabase): HistoryState {
  return { undo: nextStep(db, 'undo')?.label ?? null, redo: nextStep(db, 'redo')?.label ?? null }
}

/** Takes back the latest step, all of its changes; without one it does nothing. Survives closing the library. */
export function undo(db: LibraryDatabase): HistoryState {
  return move(db, 'undo')
}

/** Does again what was undone last. */
export function redo(db: LibraryDatabase): HistoryState {
  return move(db, 'redo')
}

function move(db: LibraryDatabase, direction: Direction): HistoryState {
  return inTransaction(db, () => {
    const step = nextStep(db, direction)
    if (step === null) return historyState(db)
    for (const change of changesOf(db, step.group_id)) {
      const slot = { subject: change.subject, subjectId: change.subject_id, field: change.field }
      const value = direction === 'undo' ? change.before : change.after
      checkStored(slot, value)
      writeAnalystValue(db, slot, value)
    }
    run(db, 'UPDATE change SET state = :state WHERE group_id = :groupId', {
      state: direction === 'undo' ? UNDONE : DONE,
      groupId: step.group_id,
    })
    return historyState(db)
  })
}

/** Undo takes the latest step that is done; redo the earliest undone, which was undone last. */
function nextStep(db: LibraryDatabase, direction: Direction): z.output<typeof stepRow> | null {
  const found = oneRow(
    db,
    `SELECT group_id, label FROM change WHERE state = :state AND actor = 'analyst' AND ${HAS_SUBJECT}
     ORDER BY group_id ${direction === 'undo' ? 'DESC' : 'ASC'} LIMIT 1`,
    { state: direction === 'undo' ? DONE : UNDONE },
  )
  return found === undefined ? null : parseRow(stepRow, found)
}

function changesOf(db: LibraryDatabase, groupId: number): z.output<typeof changeRow>[] {
  const rows = allRows(
    db,
    `SELECT subject, subject_id, field, before, after FROM change
     WHERE group_id = :groupId AND ${HAS_SUBJECT} ORDER BY id`,
    { groupId },
  )
  return parseRows(changeRow, rows)
}

/** History may come from a stranger's library: what it holds must be what an edit could have stored. */
function checkStored({ subject, field }: AnalystSlot, value: string | null): void {
  if (value === null && isKnownField(subject, field)) return
  if (value !== null && subject === 'library' && field === 'reading' && parseReading(value) !== null) return
  if (value !== null && subject === 'article' && field === 'published' && isoDayOrEmpty.safeParse(value).success) return
  if (value !== null && subject === 'event') {
    if (field === 'review' && isReviewState(value)) return
    if (field === 'same_as' && isSameAs(value)) return
    if (field === 'distinct_from' && isIdList(value)) return
    if (isEventField(field)) {
      decodeFieldValue(field, value)
      return
    }
  }
  throw new AppError('library-damaged', 'history')
}

/** What a person can say of an event beside its fields. */
const EVENT_SLOTS = new Set(['review', 'same_as', 'distinct_from'])

function isKnownField(subject: AnalystSlot['subject'], field: string): boolean {
  switch (subject) {
    case 'library':
      return field === 'reading'
    case 'article':
      return field === 'published'
    default:
      return EVENT_SLOTS.has(field) || isEventField(field)
  }
}

function isEventField(field: string): field is EventField {
  return eventFields.some((name) => name === field)
}
