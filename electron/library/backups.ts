import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { copyLibrary, copyLibraryNow, readCopy } from '../../db/copyLibrary.ts'
import { toLibraryError } from '../../db/databaseErrors.ts'
import type { JournalEntry } from '../../db/journal/journalEntry.ts'
import { readJournal } from '../../db/journal/journalFiles.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { removeFile } from '../../db/removeFile.ts'
import { syncFolder } from '../../db/syncFolder.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import type { BackupKind, BackupSummary } from '../../shared/model/backup.ts'
import { backupName, backupNames, backupsToRemove, parseBackupName } from './backupFiles.ts'

export type BackupPlace = { readonly folder: string; readonly nativeBinding?: string | undefined }

const UNFINISHED = '.unfinished-'

/**
 * Puts a checked copy of an open library into `backups/`, under its name only when it is whole and on the disk; then
 * lets older ones go. A damaged library gives none and costs none of those there are. Throws `backup-failed`.
 */
export async function makeBackup(
  db: LibraryDatabase,
  { folder, nativeBinding }: BackupPlace,
  kind: BackupKind,
  nowMs = Date.now(),
): Promise<void> {
  const backups = path.join(folder, 'backups')
  const unfinished = path.join(backups, `${UNFINISHED}${backupName(kind, nowMs)}`)
  try {
    await mkdir(backups, { recursive: true })
    await removeUnfinished(backups)
    await copyLibrary(db, unfinished, nativeBinding)
    await rename(unfinished, path.join(backups, backupName(kind, nowMs)))
    syncFolder(backups)
    await rotate(backups)
  } catch (error) {
    await removeUnfinished(backups).catch(() => {})
    throw new AppError('backup-failed', toLibraryError(error).detail, { cause: error })
  }
}

/** The same at once, before a migration. */
export function makeBackupNow(
  db: LibraryDatabase,
  { folder }: BackupPlace,
  kind: BackupKind,
  nowMs = Date.now(),
): void {
  const backups = path.join(folder, 'backups')
  const unfinished = path.join(backups, `${UNFINISHED}${backupName(kind, nowMs)}`)
  try {
    mkdirSync(backups, { recursive: true })
    removeUnfinishedNow(backups)
    copyLibraryNow(db, unfinished)
    renameSync(unfinished, path.join(backups, backupName(kind, nowMs)))
    syncFolder(backups)
  } catch (error) {
    try {
      removeUnfinishedNow(backups)
    } catch {
      // The next backup takes it away.
    }
    throw new AppError('backup-failed', toLibraryError(error).detail, { cause: error })
  }
}

/** When the newest backup was made; null without one. */
export async function newestBackupMs({ folder }: BackupPlace): Promise<number | null> {
  return (await namesIn(folder))[0]?.madeAtMs ?? null
}

/** Every backup, the newest first, with what is in it. No backups and no folder for them give an empty list. */
export async function listBackups({ folder, nativeBinding }: BackupPlace): Promise<BackupSummary[]> {
  const steps = journalOf(folder)
  const found: BackupSummary[] = []
  for (const { name, kind, madeAtMs } of await namesIn(folder)) {
    const file = path.join(folder, 'backups', name)
    const { size } = await stat(file)
    found.push({ name, kind, madeAtMs, byteLength: size, content: contentOf(file, steps, nativeBinding) })
    await new Promise(setImmediate)
  }
  return found
}

/** Absolute path of a backup. Throws `backup-damaged` for a name that no backup has. */
export function backupFile(folder: string, name: string): string {
  if (parseBackupName(name) === null) throw new AppError('backup-damaged')
  return path.join(folder, 'backups', name)
}

function contentOf(
  file: string,
  steps: readonly JournalEntry[],
  nativeBinding: string | undefined,
): BackupSummary['content'] {
  try {
    const { journal, ...counts } = readCopy(file, nativeBinding)
    const laterSteps = steps.filter(
      ({ library, sequence }) => journal === null || (library === journal.library && sequence > journal.sequence),
    ).length
    return { ...counts, laterSteps }
  } catch {
    return null
  }
}

/** A journal that cannot be read must not hide the backups. */
function journalOf(folder: string): readonly JournalEntry[] {
  try {
    return readJournal(path.join(folder, 'journal')).entries
  } catch {
    return []
  }
}

async function namesIn(folder: string) {
  try {
    return backupNames(await readdir(path.join(folder, 'backups')))
  } catch {
    return []
  }
}

async function rotate(backups: string): Promise<void> {
  for (const { name } of backupsToRemove(backupNames(await readdir(backups)))) {
    await rm(path.join(backups, name), { force: true })
  }
}

/** With the journal that SQLite writes beside a copy. */
function removeUnfinishedNow(backups: string): void {
  for (const name of readdirSync(backups)) {
    if (name.startsWith(UNFINISHED)) removeFile(path.join(backups, name))
  }
}

async function removeUnfinished(backups: string): Promise<void> {
  for (const name of await readdir(backups)) {
    if (name.startsWith(UNFINISHED)) await rm(path.join(backups, name), { force: true })
  }
}
