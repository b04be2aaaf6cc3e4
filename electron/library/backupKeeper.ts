import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import type { BackupKind } from '../../shared/model/backup.ts'
import { type BackupPlace, makeBackup, newestBackupMs } from './backups.ts'

export type BackupKeeper = {
  /** Makes one now, after any that is being made. Throws `backup-failed`. */
  make(kind: BackupKind): Promise<void>
  /** Stops looking, and makes a last one when something was stored since the one before. For closing the library. */
  stop(): Promise<void>
}

type KeeperOptions = BackupPlace & {
  readonly db: LibraryDatabase
  /** Never fatal; said to the person and logged. */
  readonly onFailed: (error: unknown) => void
}

const DAY_MS = 24 * 3600 * 1000
const LOOK_EVERY_MS = 15 * 60 * 1000

/** Not while the library is opened and first looked at. */
const FIRST_LOOK_MS = 60_000

/** Makes a backup a day and one at the end, when there is something new to keep. */
export function createBackupKeeper({ db, onFailed, ...place }: KeeperOptions): BackupKeeper {
  let lastTurn: Promise<void> = Promise.resolve()
  // Rows this connection had changed when the last backup began. A first look without any backup makes one.
  let changesKept = changesOf(db)
  let isStopped = false
  const timers = [setTimeout(look, FIRST_LOOK_MS), setInterval(look, LOOK_EVERY_MS)]
  for (const timer of timers) timer.unref()

  function make(kind: BackupKind): Promise<void> {
    const turn = lastTurn.then(async () => {
      const changes = changesOf(db)
      await makeBackup(db, place, kind)
      changesKept = changes
    })
    lastTurn = turn.catch(() => {})
    return turn
  }

  async function makeDaily(): Promise<void> {
    const newestMs = await newestBackupMs(place)
    const nowMs = Date.now()
    // A clock that was set back must not stop the backups.
    const isDue = newestMs === null || nowMs - newestMs >= DAY_MS || newestMs - nowMs >= DAY_MS
    if (isDue && !isStopped) await make('daily')
  }

  function look(): void {
    if (!isStopped) makeDaily().catch(onFailed)
  }

  return {
    make,
    async stop() {
      isStopped = true
      for (const timer of timers) clearTimeout(timer)
      await lastTurn
      if (changesOf(db) !== changesKept) await make('quit').catch(onFailed)
    },
  }
}

function changesOf(db: LibraryDatabase): number {
  return Number(db.prepare('SELECT total_changes()').pluck().get())
}
