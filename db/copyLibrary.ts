import Database from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { checkVersion } from './libraryHeader.ts'
import { parseRow } from './parseRow.ts'
import { syncFile } from './syncFile.ts'

/** 1 MB at a time: a step of a few milliseconds. */
const PAGES_A_STEP = 256

export type CopyContent = {
  readonly articleCount: number
  readonly eventCount: number
  readonly editCount: number
  /** Null for a copy from before there were journals. */
  readonly journal: { readonly library: string; readonly sequence: number } | null
}

const nameRow = z.object({ name: z.string() })
const countRow = z.object({ count: z.int() })
const stateRow = z.object({ library: z.string(), sequence: z.int() })

/**
 * Copies an open library while others go on with it, checks the copy and brings it to the disk. Between its steps main
 * answers whoever asks. Throws `library-damaged` and what SQLite reports.
 */
export async function copyLibrary(db: LibraryDatabase, file: string, nativeBinding?: string): Promise<void> {
  await db.backup(file, { progress: () => PAGES_A_STEP })
  await checkCopy(file, nativeBinding)
}

/** The same at once, for a library that nobody works on yet. */
export function copyLibraryNow(db: LibraryDatabase, file: string): void {
  db.prepare('VACUUM INTO ?').run(file)
  syncFile(file)
}

async function checkCopy(file: string, nativeBinding: string | undefined): Promise<void> {
  const copy = new Database(file, { ...(nativeBinding === undefined ? {} : { nativeBinding }), fileMustExist: true })
  try {
    // Without a log of its own, so that a log found beside a copy is known to be another file's; see openLibrary.ts.
    copy.pragma('journal_mode = DELETE')
    copy.pragma('trusted_schema = OFF')
    checkVersion(
      Number(copy.pragma('application_id', { simple: true })),
      Number(copy.pragma('user_version', { simple: true })),
    )
    const tables = copy.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").all()
    for (const row of tables) {
      const finding = copy.pragma(`quick_check("${parseRow(nameRow, row).name.replaceAll('"', '""')}")`, {
        simple: true,
      })
      if (finding !== 'ok') throw new AppError('library-damaged', String(finding).slice(0, 100))
      await new Promise(setImmediate)
    }
  } finally {
    copy.close()
  }
  syncFile(file)
}

/** What is in a copy, looked at without changing it. Throws when it is no library or is damaged. */
export function readCopy(file: string, nativeBinding?: string): CopyContent {
  const copy = openCopy(file, nativeBinding)
  try {
    const count = (sql: string) => parseRow(countRow, copy.prepare(sql).get()).count
    const hasJournal = copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'journal_state'").get() !== undefined
    return {
      articleCount: count('SELECT count(*) AS count FROM article'),
      eventCount: count('SELECT count(*) AS count FROM event_index'),
      editCount: count('SELECT (SELECT count(*) FROM event_analyst) + (SELECT count(*) FROM article_analyst) AS count'),
      journal: hasJournal
        ? parseRow(stateRow, copy.prepare('SELECT library, sequence FROM journal_state').get())
        : null,
    }
  } finally {
    copy.close()
  }
}

/** Reads every page of a copy; throws `library-damaged`. */
export function requireWholeCopy(file: string, nativeBinding?: string): void {
  const copy = openCopy(file, nativeBinding)
  try {
    const finding = copy.pragma('quick_check(1)', { simple: true })
    if (finding !== 'ok') throw new AppError('library-damaged', String(finding).slice(0, 100))
  } finally {
    copy.close()
  }
}

function openCopy(file: string, nativeBinding: string | undefined): LibraryDatabase {
  const copy = new Database(file, { ...(nativeBinding === undefined ? {} : { nativeBinding }), readonly: true })
  try {
    copy.pragma('trusted_schema = OFF')
    copy.pragma('cell_size_check = ON')
    checkVersion(
      Number(copy.pragma('application_id', { simple: true })),
      Number(copy.pragma('user_version', { simple: true })),
    )
    return copy
  } catch (error) {
    copy.close()
    throw error
  }
}
