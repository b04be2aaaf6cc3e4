import type { AnalystSlot } from '../analystValues.ts'
import { writeAnalystValue } from '../analystValues.ts'
import { checkStoredValue } from '../checkStoredValue.ts'
import { inTransaction } from '../inTransaction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { oneRow, run } from '../statements.ts'
import { journalState, setJournalSequence } from './journal.ts'
import type { JournalChange, JournalEntry } from './journalEntry.ts'
import { localValue, resolveReference } from './references.ts'

export type ReplayResult = {
  /** Steps that are in the library now and were not before. */
  readonly applied: number
  /** Changes of events or articles that this library does not have; their lines stay in the journal. */
  readonly lost: number
}

/** The entries that the library does not have yet; those of another library are none. */
export function missingEntries(db: LibraryDatabase, entries: readonly JournalEntry[]): JournalEntry[] {
  const { library, sequence } = journalState(db)
  return entries.filter((entry) => entry.library === library && entry.sequence > sequence)
}

/** Whether an entry is about an article that the library does not have. */
export function needsArticles(db: LibraryDatabase, entries: readonly JournalEntry[]): boolean {
  const hashes = new Set(entries.flatMap(({ changes }) => changes.map(({ article }) => article)))
  hashes.delete('')
  return [...hashes].some(
    (sha256) => oneRow(db, 'SELECT id FROM article WHERE sha256 = :sha256', { sha256 }) === undefined,
  )
}

/**
 * Does again, in one transaction, what the journal holds and the library does not; a second call does nothing. Values
 * that no edit could have stored are passed over like those whose event is gone.
 */
export function replayJournal(db: LibraryDatabase, entries: readonly JournalEntry[]): ReplayResult {
  return inTransaction(db, () => {
    const missing = missingEntries(db, entries)
    let lost = 0
    for (const entry of missing) lost += replayEntry(db, entry)
    const last = missing.at(-1)
    if (last !== undefined) setJournalSequence(db, last.sequence)
    return { applied: missing.filter(({ kind }) => kind !== 'source').length, lost }
  })
}

/** Answers how many changes had nothing to act on. What became of files is not done here: see `catchUp`. */
function replayEntry(db: LibraryDatabase, entry: JournalEntry): number {
  if (entry.kind === 'source') return 0
  if (entry.kind === 'step') run(db, 'UPDATE change SET state = 2 WHERE state = 1')
  let lost = 0
  for (const change of entry.changes) {
    const local = localChange(db, change)
    if (local === null) {
      lost += 1
      continue
    }
    writeAnalystValue(db, local.slot, local.after)
    if (entry.kind !== 'step') continue
    run(
      db,
      `INSERT INTO change (group_id, label, subject, subject_id, field, before, after, actor, at_ms)
       VALUES (:group, :label, :subject, :subjectId, :field, :before, :after, 'analyst', :atMs)`,
      {
        group: entry.group,
        label: entry.label,
        atMs: entry.atMs,
        ...local.slot,
        before: local.before,
        after: local.after,
      },
    )
  }
  if (entry.kind !== 'step') {
    run(db, 'UPDATE change SET state = :state WHERE group_id = :group', {
      state: entry.kind === 'undo' ? 1 : 0,
      group: entry.group,
    })
  }
  return lost
}

function localChange(db: LibraryDatabase, { subject, article, event, field, ...values }: JournalChange) {
  const subjectId = resolveReference(db, subject, { article, event })
  const before = localValue(db, field, values.before)
  const after = localValue(db, field, values.after)
  if (subjectId === null || after === undefined) return null
  const slot: AnalystSlot = { subject, subjectId, field }
  if (!isStorable(slot, after)) return null
  return { slot, before: before ?? null, after }
}

function isStorable(slot: AnalystSlot, value: string | null): boolean {
  try {
    checkStoredValue(slot, value)
    return true
  } catch {
    return false
  }
}
