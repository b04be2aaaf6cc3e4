import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { LIBRARY_FILE } from '../../../electron/library/libraryFolder.ts'

const TRIES = 20

/**
 * Looks into a library as it is on the disk, through a copy: the app may have it open, or have been killed with it. A copy
 * that was made while SQLite moved pages from its log is made again.
 */
export function peek<Result>(library: string, look: (db: LibraryDatabase) => Result): Result {
  for (let attempt = 1; ; attempt++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'throughline-peek-'))
    try {
      for (const suffix of ['-wal', '']) {
        const file = path.join(library, `${LIBRARY_FILE}${suffix}`)
        if (existsSync(file)) copyFileSync(file, path.join(folder, `${LIBRARY_FILE}${suffix}`))
      }
      const db = new Database(path.join(folder, LIBRARY_FILE))
      try {
        return look(db)
      } finally {
        db.close()
      }
    } catch (error) {
      if (attempt === TRIES) throw error
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Rows of a query on such a copy, as arrays of values. */
export function peekRows(library: string, sql: string, ...values: readonly (string | number)[]): readonly unknown[][] {
  return peek(library, (db) =>
    db
      .prepare(sql)
      .raw()
      .all(...values)
      .map((row) => (Array.isArray(row) ? row : [row])),
  )
}
