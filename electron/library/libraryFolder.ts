import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { isStoredNameTaken } from '../../db/articles.ts'
import { toLibraryError } from '../../db/databaseErrors.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { settleUnfinishedFiles } from './articleFiles.ts'
import { makeBackupNow } from './backups.ts'

export type LibraryFolder = {
  /** Absolute. */
  readonly folder: string
  /** The folder's own name, for titles. */
  readonly name: string
  readonly articlesFolder: string
  readonly db: LibraryDatabase
}

export type LibraryPlace = {
  readonly folder: string
  /** See db/openLibrary.ts. */
  readonly nativeBinding?: string
  /** No backup could be made before a migration, which goes on all the same. */
  readonly onBackupFailed?: (error: unknown) => void
  /** See db/openLibrary.ts. */
  readonly onSearchIndexRebuilt?: () => void
}

export const LIBRARY_FILE = 'library.sqlite'
const subfolders = ['articles', 'backups', 'journal'] as const

/** Files that systems put into a folder by themselves; a folder with nothing else counts as empty. */
const clutter = new Set(['.ds_store', '.localized', 'thumbs.db', 'desktop.ini'])

/**
 * Makes a library in a new or empty folder. Throws AppError `library-folder-taken` when there is anything in it, and
 * what openLibrary throws; what was made until then is taken away again.
 */
export async function createLibrary({ folder, nativeBinding }: LibraryPlace): Promise<LibraryFolder> {
  const absolute = path.resolve(folder)
  const firstMade = await makeEmptyFolder(absolute)
  try {
    for (const name of subfolders) await mkdir(path.join(absolute, name))
    const db = openLibrary({
      file: path.join(absolute, LIBRARY_FILE),
      mode: 'create',
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
    })
    return describe(absolute, db)
  } catch (error) {
    await takeAway(absolute, firstMade)
    throw writeError(error)
  }
}

/** Opens the library in a folder. Throws AppError: see openLibrary. */
export async function openLibraryFolder({
  folder,
  onBackupFailed = () => {},
  ...options
}: LibraryPlace): Promise<LibraryFolder> {
  const absolute = path.resolve(folder)
  function beforeMigration(db: LibraryDatabase): void {
    try {
      makeBackupNow(db, { folder: absolute }, 'migration')
    } catch (error) {
      onBackupFailed(error)
    }
  }
  const db = openLibrary({ file: path.join(absolute, LIBRARY_FILE), mode: 'open', beforeMigration, ...options })
  try {
    for (const name of subfolders) await mkdir(path.join(absolute, name), { recursive: true })
    await settleUnfinishedFiles(path.join(absolute, 'articles'), (name) => isStoredNameTaken(db, name))
    return describe(absolute, db)
  } catch (error) {
    closeLibrary(db)
    throw writeError(error)
  }
}

function describe(folder: string, db: LibraryDatabase): LibraryFolder {
  return { folder, name: path.basename(folder), articlesFolder: path.join(folder, 'articles'), db }
}

/** The topmost folder that had to be made, or undefined when all were there. */
async function makeEmptyFolder(folder: string): Promise<string | undefined> {
  try {
    const firstMade = await mkdir(folder, { recursive: true })
    const names = await readdir(folder)
    if (names.some((name) => !clutter.has(name.toLowerCase()))) throw new AppError('library-folder-taken')
    return firstMade
  } catch (error) {
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOTDIR'))
      throw new AppError('library-folder-taken', '', { cause: error })
    throw writeError(error)
  }
}

/** Only what was made here: the folder was empty before, so nothing of anybody else's is in it. */
async function takeAway(folder: string, firstMade: string | undefined): Promise<void> {
  const made = [...subfolders, LIBRARY_FILE, `${LIBRARY_FILE}-wal`, `${LIBRARY_FILE}-shm`, `${LIBRARY_FILE}-journal`]
  const places = firstMade === undefined ? made.map((name) => path.join(folder, name)) : [firstMade]
  for (const place of places) await rm(place, { recursive: true, force: true }).catch(() => {})
}

/** A folder that may not be written to is "read-only" to a person, whatever the system calls it. */
function writeError(error: unknown): AppError {
  if (hasCode(error, 'EACCES') || hasCode(error, 'EPERM'))
    return new AppError('library-read-only', '', { cause: error })
  return toLibraryError(error)
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
