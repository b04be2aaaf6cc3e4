import type { AnalystSlot } from '../analystValues.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { noteStep } from './journal.ts'
import type { JournalChange, JournalDraft } from './journalEntry.ts'
import { portableValue, referenceOf } from './references.ts'

/** A person's value before and after a step. */
export type SlotChange = AnalystSlot & { readonly before: string | null; readonly after: string | null }

/** Notes a step for the journal, in a form that does not depend on this file's row ids. Call it in its transaction. */
export function journalStep(
  db: LibraryDatabase,
  step: Omit<JournalDraft, 'changes'>,
  changes: readonly SlotChange[],
): void {
  noteStep(db, { ...step, changes: changes.flatMap((change) => portableChange(db, change)) })
}

function portableChange(db: LibraryDatabase, change: SlotChange): JournalChange[] {
  const reference = referenceOf(db, change)
  if (reference === null) return []
  const { subject, field, before, after } = change
  return [
    {
      subject,
      ...reference,
      field,
      before: portableValue(db, field, before),
      after: portableValue(db, field, after),
    },
  ]
}
