import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../shared/ipc/appError.ts'
import { migrate } from './migrate.ts'

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
  for (const suffix of ['', '-wal', '-journal']) rmSync(`${file}${suffix}`, { force: true })
}

/** A rename is on the disk only when its folder is; Windows cannot open folders and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
