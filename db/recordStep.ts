import { z } from 'zod'
import { type AnalystSlot, readAnalystValue, writeAnalystValue } from './analystValues.ts'
import { journalStep } from './journal/journalStep.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { parseRow } from './parseRow.ts'
import { oneRow, run } from './statements.ts'

/** A value to give (stored text) or, with null, to take away. */
export type Edit = AnalystSlot & { readonly after: string | null }

const groupRow = z.object({ group_id: z.int() })

/**
 * Writes a person's values and one undoable step for them; call it inside a transaction. Edits that change nothing
 * are left out, and without any left nothing is recorded. What was undone can no longer be redone after it.
 * `label` gets the edits that count, so that it can name their number.
 */
export function recordStep(
  db: LibraryDatabase,
  edits: readonly Edit[],
  label: (count: number) => string,
  atMs: number = Date.now(),
): void {
  const changes = edits
    .map((edit) => ({ ...edit, before: readAnalystValue(db, edit) }))
    .filter(({ before, after }) => before !== after)
  if (changes.length === 0) return
  run(db, 'UPDATE change SET state = 2 WHERE state = 1')
  const { group_id: groupId } = parseRow(
    groupRow,
    oneRow(db, 'SELECT coalesce(max(group_id), 0) + 1 AS group_id FROM change'),
  )
  const words = label(changes.length)
  for (const { before, after, ...slot } of changes) {
    writeAnalystValue(db, slot, after)
    run(
      db,
      `INSERT INTO change (group_id, label, subject, subject_id, field, before, after, actor, at_ms)
       VALUES (:groupId, :label, :subject, :subjectId, :field, :before, :after, 'analyst', :atMs)`,
      { groupId, label: words, ...slot, before, after, atMs },
    )
  }
  journalStep(db, { kind: 'step', group: groupId, label: words, atMs }, changes)
}
