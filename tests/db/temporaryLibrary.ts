import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-db-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new, empty library on disk, closed and removed when the test ends. */
export function temporaryLibrary(): LibraryDatabase {
  const db = openLibrary({ file: join(temporaryFolder(), 'library.sqlite'), mode: 'create' })
  onTestFinished(() => closeLibrary(db))
  return db
}
