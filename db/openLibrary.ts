import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
// A static import is safe on any runtime: the package loads its addon when the first Database is made, not before.
import Database from 'better-sqlite3'
import { AppError } from '../shared/ipc/appError.ts'
import { checkRuntime, checkSqlite } from './checkRuntime.ts'
import { checkSchema } from './checkSchema.ts'
import { createLibraryFile } from './createLibraryFile.ts'
import { toLibraryError } from './databaseErrors.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { type LibraryFaults, libraryFaults } from './libraryFaults.ts'
import { checkHeader, checkVersion } from './libraryHeader.ts'
import { migrate, SCHEMA_VERSION } from './migrate.ts'
import { holdFile, refuseOpenFile } from './openFiles.ts'
import { setPragmas } from './pragmas.ts'
import { removeFile } from './removeFile.ts'
import { isSearchIndexWhole, rebuildSearchIndex } from './searchIndex.ts'

export type OpenLibraryOptions = {
  /** Absolute path of `library.sqlite`. */
  readonly file: string
  /** `create`: the file must not be there yet. `open`: it must. */
  readonly mode: 'create' | 'open'
  /** Path of an addon compiled for this runtime; without it the one inside better-sqlite3 is used. */
  readonly nativeBinding?: string
  /** A library of an older version, checked, before its schema is changed. */
  readonly beforeMigration?: (db: LibraryDatabase) => void
  /** The search index was damaged and is made anew; nothing of the articles is lost. */
  readonly onSearchIndexRebuilt?: () => void
}

/** Lets go of the mark that the file is open; see openFiles.ts. */
const releases = new WeakMap<LibraryDatabase, () => void>()

/** A closing instance needs a moment to let go of the file; longer would only keep the person waiting. */
const BUSY_TIMEOUT_MS = 250

/**
 * Up to this size indexes are compared with their tables too, the search index with the articles, which takes half as long
 * again (2,000 articles: a third of a second). Of a larger library a backup's check finds what is left, in a thread of its
 * own, and what stumbles over the search index makes it anew: see `withSearchIndex`.
 */
const MOST_THOROUGH_BYTES = 64 * 1024 * 1024

/**
 * Opens or creates a library, checked and migrated. Refuses with an AppError, the file untouched:
 * `library-missing`, `library-folder-taken` (create), `library-unreadable`, `library-read-only`, `library-foreign`,
 * `library-newer`, `library-in-use`, `library-damaged`, `disk-full`, `disk-error`.
 */
export function openLibrary({ file, mode, nativeBinding, ...calls }: OpenLibraryOptions): LibraryDatabase {
  const binding = nativeBinding === undefined ? {} : { nativeBinding }
  checkRuntime(nativeBinding)
  try {
    if (mode === 'create') createLibraryFile(file, binding)
    refuseOpenFile(file)
    checkFile(file)
    checkHeader(file)
    if (hasUnfinishedLog(file)) checkWithoutWriting(file, binding)
    const db = openChecked(file, binding, calls)
    releases.set(db, holdFile(file))
    return db
  } catch (error) {
    throw toLibraryError(error)
  }
}

/** Writes what is still in the log into the library file and lets go of it. A second call does nothing. */
export function closeLibrary(db: LibraryDatabase): void {
  try {
    db.close()
    releases.get(db)?.()
    releases.delete(db)
  } catch (error) {
    throw toLibraryError(error)
  }
}

function checkFile(file: string): void {
  if (!statSync(file).isFile()) throw new AppError('library-foreign')
  accessSync(file, constants.R_OK)
  try {
    accessSync(file, constants.W_OK)
    // The log is made beside the library.
    accessSync(dirname(file), constants.W_OK)
  } catch (error) {
    throw new AppError('library-read-only', '', { cause: error })
  }
}

function hasUnfinishedLog(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
}

/**
 * After a crash the newest pages are in the log, and any connection that may write copies them into the library
 * when it closes. So a library that may have to be refused is looked at through one that may not.
 */
function checkWithoutWriting(file: string, binding: Database.Options): void {
  const db = new Database(file, { ...binding, readonly: true, timeout: BUSY_TIMEOUT_MS })
  try {
    checkContents(db, binding.nativeBinding)
  } finally {
    db.close()
  }
}

function openChecked(
  file: string,
  binding: Database.Options,
  { beforeMigration, onSearchIndexRebuilt }: Pick<OpenLibraryOptions, 'beforeMigration' | 'onSearchIndexRebuilt'>,
): LibraryDatabase {
  const db = new Database(file, { ...binding, fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  try {
    checkSqlite(db)
    // Before the first read, so that the lock is taken with it and no shared-memory file is made.
    db.pragma('locking_mode = EXCLUSIVE')
    const { isSearchIndexBroken } = checkContents(db, binding.nativeBinding)
    // Left by checkWithoutWriting; under the exclusive lock nobody can be using it.
    removeFile(`${file}-shm`)
    setPragmas(db)
    if (isSearchIndexBroken || (isSmall(db) && !isSearchIndexWhole(db))) {
      rebuildSearchIndex(db)
      onSearchIndexRebuilt?.()
    }
    if (Number(db.pragma('user_version', { simple: true })) < SCHEMA_VERSION) beforeMigration?.(db)
    migrate(db)
    return db
  } catch (error) {
    // Nothing but an index was written yet, so closing has nothing to copy and takes the empty log away.
    db.close()
    throw error
  }
}

function isSmall(db: LibraryDatabase): boolean {
  const [pages, bytes] = ['page_count', 'page_size'].map((name) => Number(db.pragma(name, { simple: true })))
  return (pages ?? 0) * (bytes ?? 0) <= MOST_THOROUGH_BYTES
}

function checkContents(
  db: LibraryDatabase,
  nativeBinding: string | undefined,
): Pick<LibraryFaults, 'isSearchIndexBroken'> {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('mmap_size = 0')
  const version = Number(db.pragma('user_version', { simple: true }))
  checkVersion(Number(db.pragma('application_id', { simple: true })), version)
  const { fault, isSearchIndexBroken } = libraryFaults(db, isSmall(db) ? 'integrity' : 'quick')
  if (fault !== null) throw new AppError('library-damaged', fault.slice(0, 100))
  checkSchema(db, version, nativeBinding)
  return { isSearchIndexBroken }
}
