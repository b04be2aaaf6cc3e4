import { accessSync, constants, existsSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../shared/ipc/appError.ts'
import { migrate } from './migrate.ts'
import { removeFile } from './removeFile.ts'
import { syncFolder } from './syncFolder.ts'

/**
 * Makes an empty library at `file`, whole or not at all: it is built beside its place and renamed into it.
 * Throws `library-folder-taken` where something is there already.
 */
export function createLibraryFile(file: string, binding: Database.Options): void {
  if (!statSync(dirname(file)).isDirectory()) throw new AppError('library-missing')
  if (existsSync(file)) throw new AppError('library-folder-taken')
  try {
    accessSync(dirname(file), constants.W_OK)
  } catch (error) {
    throw new AppError('library-read-only', '', { cause: error })
  }
  const unfinished = `${file}.creating`
  removeDatabase(unfinished)
  try {
    build(unfinished, binding)
    renameSync(unfinished, file)
  } catch (error) {
    removeDatabase(unfinished)
    throw error
  }
  syncFolder(dirname(file))
}

function build(file: string, binding: Database.Options): void {
  const db = new Database(file, binding)
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    migrate(db)
  } finally {
    db.close()
  }
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-journal']) removeFile(`${file}${suffix}`)
}
