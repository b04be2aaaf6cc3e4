import { type BackupKind, backupKinds } from '../../shared/model/backup.ts'

export type BackupName = { readonly name: string; readonly kind: BackupKind; readonly madeAtMs: number }

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z]+)\.sqlite$/
const DAYS_KEPT = 7
const WEEKS_KEPT = 4
const MIGRATIONS_KEPT = 3
const WEEK_MS = 7 * 24 * 3600 * 1000

/** `2026-01-24T09-30-00-000Z-daily.sqlite`, in universal time. */
export function backupName(kind: BackupKind, madeAtMs: number): string {
  return `${new Date(madeAtMs).toISOString().replace(/[:.]/g, '-')}-${kind}.sqlite`
}

/** Null for a name that no backup has. */
export function parseBackupName(name: string): BackupName | null {
  const [, day, hours, minutes, seconds, milliseconds, kindText] = PATTERN.exec(name) ?? []
  const kind = backupKinds.find((each) => each === kindText)
  const madeAtMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`)
  return kind === undefined || Number.isNaN(madeAtMs) ? null : { name, kind, madeAtMs }
}

/** Newest first. */
export function backupNames(names: readonly string[]): BackupName[] {
  return names
    .map(parseBackupName)
    .filter((backup) => backup !== null)
    .sort((a, b) => b.madeAtMs - a.madeAtMs)
}

/**
 * Which backups may go: kept are the newest of each of the last seven days and four weeks that have one, the last
 * three from before a migration, and always the newest two.
 */
export function backupsToRemove(backups: readonly BackupName[]): BackupName[] {
  const sorted = [...backups].sort((a, b) => b.madeAtMs - a.madeAtMs)
  const kept = new Set(sorted.slice(0, 2))
  const regular = sorted.filter(({ kind }) => kind !== 'migration')
  for (const backup of newestOfEach(regular, dayOf).slice(0, DAYS_KEPT)) kept.add(backup)
  for (const backup of newestOfEach(regular, weekOf).slice(0, WEEKS_KEPT)) kept.add(backup)
  for (const backup of sorted.filter(({ kind }) => kind === 'migration').slice(0, MIGRATIONS_KEPT)) kept.add(backup)
  return sorted.filter((backup) => !kept.has(backup))
}

function newestOfEach(sorted: readonly BackupName[], partOf: (madeAtMs: number) => string | number): BackupName[] {
  const seen = new Set<string | number>()
  return sorted.filter(({ madeAtMs }) => {
    const part = partOf(madeAtMs)
    const isNew = !seen.has(part)
    seen.add(part)
    return isNew
  })
}

function dayOf(madeAtMs: number): string {
  return new Date(madeAtMs).toISOString().slice(0, 10)
}

/** Weeks begin on the weekday of the first day of the epoch; which one does not matter. */
function weekOf(madeAtMs: number): number {
  return Math.floor(madeAtMs / WEEK_MS)
}
