import { createHash } from 'node:crypto'
import { comparableText } from '../shared/identity/comparableText.ts'
import { AppError } from '../shared/ipc/appError.ts'
import { toLibraryError } from './databaseErrors.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { libraryFaults } from './libraryFaults.ts'
import { migrations } from './migrations.ts'

/** The schema this program writes: number of migrations. */
export const SCHEMA_VERSION = migrations.length

/** Marks a SQLite file as a Throughline library: the letters `THRL`. */
export const APPLICATION_ID = 0x54_48_52_4c

/**
 * Brings the schema from its `user_version` to `target`, a transaction a step; at `target` already it writes nothing.
 * A step that fails its checks or does not fit the disk leaves the library at the version before it.
 * Steps are a parameter so that tests can break one.
 */
export function migrate(
  db: LibraryDatabase,
  target: number = SCHEMA_VERSION,
  steps: readonly string[] = migrations,
): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version >= target) return
  // A step may rebuild a table that others refer to; the pragma does nothing inside a transaction.
  db.pragma('foreign_keys = OFF')
  // For steps that make a column anew of texts.
  db.function('comparable_text_sha256', { deterministic: true, directOnly: true }, (text) =>
    createHash('sha256')
      .update(comparableText(String(text)))
      .digest('hex'),
  )
  try {
    for (const [index, sql] of steps.slice(version, target).entries()) {
      db.transaction(() => runStep(db, sql, version + index + 1)).exclusive()
    }
  } catch (error) {
    throw toLibraryError(error)
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function runStep(db: LibraryDatabase, sql: string, version: number): void {
  db.exec(sql)
  const { fault } = libraryFaults(db, 'integrity')
  if (fault !== null) throw new AppError('library-damaged', fault)
  const orphans = db.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get()
  if (orphans !== 0) throw new AppError('library-damaged', `${orphans} rows without the row they belong to`)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  db.pragma(`user_version = ${version}`)
}
