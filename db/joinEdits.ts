import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { id } from '../shared/ipc/schemas.ts'
import { readAnalystValue } from './analystValues.ts'
import { groupOf, headOf } from './eventSources.ts'
import { inTransaction } from './inTransaction.ts'
import { decodeIdList, encodeIdList, STANDS_ALONE } from './joinValues.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRows } from './parseRow.ts'
import { type Edit, recordStep } from './recordStep.ts'
import { allRows, oneRow } from './statements.ts'

const idRow = z.object({ id })

/**
 * Makes one event of several, with all their sources, in one undoable step; answers its id. It is the one event among
 * them that holds an analyst's values when there is just one, else the first named. The others keep theirs, unseen, and
 * have them back when they are split off. Throws `not-found` unless two are there.
 */
export function mergeEvents(db: LibraryDatabase, ids: readonly number[]): number {
  return inTransaction(db, () => {
    const heads = [...new Set(ids.map((eventId) => headOf(db, eventId)))]
    const first = heads[0]
    if (first === undefined || heads.length < 2) throw new AppError('not-found')
    const edited = withAnalystValues(db, heads)
    const head = edited.length === 1 ? (edited[0] ?? first) : first
    const members = heads.flatMap((other) => groupOf(db, other))
    const edits: Edit[] = members
      .filter((member) => member !== head)
      .map((member) => slot(member, 'same_as', String(head)))
    // The head stands for itself, whatever it was joined to before that event went or its article was removed.
    if (isJoinedTo(db, head)) edits.push(slot(head, 'same_as', STANDS_ALONE))
    for (const member of members) {
      const apart = distinctFrom(db, member)
      if (apart.some((other) => members.includes(other))) {
        edits.push(slot(member, 'distinct_from', encodeIdList(apart.filter((other) => !members.includes(other)))))
      }
    }
    recordStep(db, edits, () => `Merge ${heads.length} events`)
    return head
  })
}

/**
 * Takes one article's event out of its group, in one undoable step; the machine never joins it again. When it is the
 * head, the next becomes the head of the rest. Throws `not-found`.
 */
export function splitEvent(db: LibraryDatabase, eventId: number): void {
  inTransaction(db, () => {
    const head = headOf(db, eventId)
    const rest = groupOf(db, head).filter((member) => member !== eventId)
    const next = rest[0]
    if (next === undefined) return
    const edits = [slot(eventId, 'same_as', STANDS_ALONE)]
    if (eventId === head) {
      edits.push(slot(next, 'same_as', STANDS_ALONE))
      for (const member of rest) if (member !== next) edits.push(slot(member, 'same_as', String(next)))
    }
    recordStep(db, edits, () => 'Split off an event')
  })
}

/** Says that two events are not the same, in one undoable step; they are not suggested again. Throws `not-found`. */
export function keepApart(db: LibraryDatabase, eventId: number, otherId: number): void {
  inTransaction(db, () => {
    const [head, other] = [headOf(db, eventId), headOf(db, otherId)]
    if (head === other) return
    const after = encodeIdList([...distinctFrom(db, head), other])
    recordStep(db, [slot(head, 'distinct_from', after)], () => 'Keep two events apart')
  })
}

function slot(subjectId: number, field: 'same_as' | 'distinct_from', after: string | null): Edit {
  return { subject: 'event', subjectId, field, after }
}

function distinctFrom(db: LibraryDatabase, subjectId: number): readonly number[] {
  return decodeIdList(readAnalystValue(db, { subject: 'event', subjectId, field: 'distinct_from' }))
}

/** Whether anybody joined it to an event, be that one shown or not. */
function isJoinedTo(db: LibraryDatabase, eventId: number): boolean {
  return oneRow(db, 'SELECT id FROM event_head WHERE id = :eventId AND head_id IS NOT NULL', { eventId }) !== undefined
}

function withAnalystValues(db: LibraryDatabase, ids: readonly number[]): number[] {
  const rows = allRows(
    db,
    `SELECT DISTINCT event_id AS id FROM event_analyst
     WHERE event_id IN (SELECT value FROM json_each(:ids)) AND field NOT IN ('same_as', 'distinct_from')`,
    { ids: JSON.stringify(ids) },
  )
  return parseRows(idRow, rows).map((row) => row.id)
}
