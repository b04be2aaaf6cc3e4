import { z } from 'zod'
import type { HistoryState } from '../shared/ipc/contract.ts'
import { id } from '../shared/ipc/schemas.ts'
import { readAnalystValue, writeAnalystValue } from './analystValues.ts'
import { checkStoredValue } from './checkStoredValue.ts'
import { inTransaction } from './inTransaction.ts'
import { journalStep, type SlotChange } from './journal/journalStep.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow, parseRows } from './parseRow.ts'
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
    const changes: SlotChange[] = []
    for (const change of changesOf(db, step.group_id)) {
      const slot = { subject: change.subject, subjectId: change.subject_id, field: change.field }
      const value = direction === 'undo' ? change.before : change.after
      checkStoredValue(slot, value)
      changes.push({ ...slot, before: readAnalystValue(db, slot), after: value })
      writeAnalystValue(db, slot, value)
    }
    journalStep(db, { kind: direction, group: step.group_id, label: step.label, atMs: Date.now() }, changes)
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
