import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { checkCopy } from '../../db/checkCopy.ts'
import { syncCopy } from '../../db/copyLibrary.ts'
import { removeFile } from '../../db/removeFile.ts'
import { syncFolder } from '../../db/syncFolder.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { type BackupPlace, backupFile } from './backups.ts'
import { LIBRARY_FILE } from './libraryFolder.ts'

/** Says that a restore is on the way, and where the library that it replaces goes. */
const MARKER = 'restoring.json'
const INCOMING = `${LIBRARY_FILE}.restoring`
const marker = z.strictObject({ asideName: z.string().regex(/^[0-9TZ-]+$/) })

/** The log last: cut off before, the next turn still finds and moves it, and nobody opens the library meanwhile. */
const suffixes = ['-shm', '-journal', '', '-wal'] as const

/**
 * Prepares a restore in the folder of a library that is closed; `finishRestore` does it when the library is opened
 * next, however often it is cut off meanwhile. Nothing of the present library is touched yet.
 * Throws `backup-damaged`, `disk-full` and what the file system reports.
 */
export async function beginRestore(
  { folder, nativeBinding }: BackupPlace,
  name: string,
  nowMs = Date.now(),
): Promise<void> {
  const backup = backupFile(folder, name)
  try {
    await checkCopy({ file: backup, nativeBinding })
  } catch (error) {
    throw new AppError('backup-damaged', '', { cause: error })
  }
  const incoming = path.join(folder, INCOMING)
  await copyFile(backup, incoming)
  await syncCopy(incoming)
  const asideName = new Date(nowMs).toISOString().replace(/[:.]/g, '-')
  writeFileAtomic.sync(path.join(folder, MARKER), JSON.stringify({ asideName }))
  syncFolder(folder)
}

/**
 * Does what `beginRestore` prepared: sets the present library aside with its log, into `set-aside/`, and puts the copy
 * in its place. Answers whether the library was restored and is still to catch up: see `endRestore`.
 */
export function finishRestore(folder: string): boolean {
  const asideName = readMarker(folder)
  if (asideName === null) return false
  const incoming = path.join(folder, INCOMING)
  if (!existsSync(incoming)) return true
  setAside(folder, asideName, suffixes)
  renameSync(incoming, path.join(folder, LIBRARY_FILE))
  syncFolder(folder)
  return true
}

/** The restored library has what the journal holds: nothing is on the way any more. */
export function endRestore(folder: string): void {
  removeFile(path.join(folder, MARKER))
  syncFolder(folder)
}

/** Moves files of the library out of the way, into a folder of their own. Nothing is deleted or written over. */
export function setAside(folder: string, asideName: string, which: readonly string[]): void {
  const aside = path.join(folder, 'set-aside', asideName)
  for (const suffix of which) {
    const file = path.join(folder, `${LIBRARY_FILE}${suffix}`)
    if (!existsSync(file)) continue
    mkdirSync(aside, { recursive: true })
    renameSync(file, path.join(aside, `${LIBRARY_FILE}${suffix}`))
  }
  syncFolder(folder)
}

function readMarker(folder: string): string | null {
  try {
    return marker.safeParse(JSON.parse(readFileSync(path.join(folder, MARKER), 'utf8'))).data?.asideName ?? null
  } catch {
    return null
  }
}
