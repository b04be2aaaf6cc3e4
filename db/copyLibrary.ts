import { open } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { checkCopy } from './checkCopy.ts'
import { flushAlong } from './flushAlong.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { checkVersion } from './libraryHeader.ts'
import { parseRow } from './parseRow.ts'
import { rebuildSearchIndex } from './searchIndex.ts'
import { syncFile } from './syncFile.ts'

/** Half a megabyte at a time: a step of a few milliseconds. */
const PAGES_A_STEP = 128

export type CopyContent = {
  readonly articleCount: number
  readonly eventCount: number
  readonly editCount: number
  /** Null for a copy from before there were journals. */
  readonly journal: { readonly library: string; readonly sequence: number } | null
}

const countRow = z.object({ count: z.int() })
const stateRow = z.object({ library: z.string(), sequence: z.int() })

/**
 * Copies an open library while others go on with it, checks the copy and brings it to the disk. Between its steps main
 * answers whoever asks. A search index that the check finds damaged is made anew in the library. Throws
 * `library-damaged` and what SQLite reports.
 */
export async function copyLibrary(db: LibraryDatabase, file: string, nativeBinding?: string): Promise<void> {
  const endFlush = flushAlong(file)
  try {
    await db.backup(file, { progress: () => PAGES_A_STEP })
  } finally {
    await endFlush()
  }
  const { isSearchIndexWhole } = await checkCopy({ file, nativeBinding })
  // What the copy has, the library has too.
  if (!isSearchIndexWhole) rebuildSearchIndex(db)
  await syncCopy(file)
}

/** Waits for the disk without holding anybody up. */
export async function syncCopy(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The same at once, for a library that nobody works on yet. */
export function copyLibraryNow(db: LibraryDatabase, file: string): void {
  db.prepare('VACUUM INTO ?').run(file)
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
