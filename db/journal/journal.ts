import path from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/ipc/appError.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { parseRow } from '../parseRow.ts'
import { oneRow, run } from '../statements.ts'
import { encodeEntry, type JournalDraft, type JournalEntry } from './journalEntry.ts'
import { appendLines, endOfJournal, type JournalPlace, truncateTo } from './journalFiles.ts'

/** The second copy of what analysts did, outside the database; docs/decisions/0009 says why and in which order. */
type Journal = {
  readonly folder: string
  place: JournalPlace | null
  /** Where the lines of the transaction that commits now began; null when it has none. */
  undoPlace: JournalPlace | null
  readonly pending: JournalDraft[]
}

export type JournalState = { readonly library: string; readonly sequence: number }

const journals = new WeakMap<LibraryDatabase, Journal>()
const stateRow = z.object({ library: z.string(), sequence: z.int() })

/** What the library file has of its journal. */
export function journalState(db: LibraryDatabase): JournalState {
  return parseRow(stateRow, oneRow(db, 'SELECT library, sequence FROM journal_state'))
}

export function setJournalSequence(db: LibraryDatabase, sequence: number): void {
  run(db, 'UPDATE journal_state SET sequence = :sequence', { sequence })
}

/** Makes a library that never wrote a line the owner of these lines, where they are all of one library. */
export function adoptLibraryId(db: LibraryDatabase, entries: readonly JournalEntry[]): void {
  const libraries = [...new Set(entries.map(({ library }) => library))]
  const only = libraries[0]
  if (only === undefined || libraries.length > 1) return
  run(db, 'UPDATE journal_state SET library = :only WHERE sequence = 0', { only })
}

/**
 * From now on every step is written to the journal in this folder before it is stored. Lines that the library does
 * not have must be replayed first: see `replayJournal`. Throws AppError `journal-failed`.
 */
export function attachJournal(db: LibraryDatabase, folder: string): void {
  try {
    journals.set(db, { folder: path.resolve(folder), place: endOfJournal(folder).place, undoPlace: null, pending: [] })
  } catch (error) {
    throw journalError(error)
  }
}

/** Takes a step up into the transaction that is open. Without a journal nothing happens. */
export function noteStep(db: LibraryDatabase, draft: JournalDraft): void {
  journals.get(db)?.pending.push(draft)
}

/** How many steps are noted; for going back to it when a part of a transaction is given up. */
export function notedSteps(db: LibraryDatabase): number {
  return journals.get(db)?.pending.length ?? 0
}

export function dropNotedSteps(db: LibraryDatabase, count: number): void {
  journals.get(db)?.pending.splice(count)
}

/** Writes what was noted to the disk; the last thing before a transaction commits. Throws `journal-failed`. */
export function writeNotedSteps(db: LibraryDatabase): void {
  const journal = journals.get(db)
  if (journal === undefined || journal.pending.length === 0) return
  const { library, sequence } = journalState(db)
  const drafts = journal.pending.splice(0)
  setJournalSequence(db, sequence + drafts.length)
  const text = drafts
    .map((draft, index) => encodeEntry({ version: 1, library, sequence: sequence + index + 1, ...draft }))
    .join('')
  const before = journal.place
  try {
    journal.place = appendLines(journal.folder, before, { text, sequence: sequence + 1, nowMs: Date.now() })
    journal.undoPlace = before?.file === journal.place.file ? before : { file: journal.place.file, byteLength: 0 }
  } catch (error) {
    // What of the lines is there has no line feed or no successor; the next go into a file of their own.
    journal.place = null
    throw journalError(error)
  }
}

/** To be called when a transaction is committed (true) or could not be. */
export function settleSteps(db: LibraryDatabase, isCommitted: boolean): void {
  const journal = journals.get(db)
  if (journal === undefined) return
  const { undoPlace } = journal
  journal.undoPlace = null
  journal.pending.splice(0)
  if (isCommitted || undoPlace === null) return
  try {
    truncateTo(journal.folder, undoPlace)
    journal.place = undoPlace
  } catch {
    // The number is used again, and the later of two lines with one number counts.
    journal.place = null
  }
}

export function journalError(error: unknown): AppError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return error instanceof AppError ? error : new AppError('journal-failed', code, { cause: error })
}
