import path from 'node:path'
import { AppError } from '../../shared/ipc/appError.ts'
import { listBackups } from '../library/backups.ts'
import { beginRestore } from '../library/restoreBackup.ts'
import { sqliteBinding } from '../openLibraryAt.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type BackupChannel = 'backup.list' | 'backup.make' | 'backup.restore'

/** Backups of the open library, or, while none is open, of the one that was found damaged. */
export function backupHandlers({ shelf }: HandlerContext): Handlers<BackupChannel> {
  function folder(): string {
    const found = shelf.current()?.folder ?? shelf.damagedFolder()
    if (found === null) throw new AppError('no-library')
    return found
  }
  return {
    'backup.list': async () => ({
      libraryName: path.basename(folder()),
      backups: await listBackups({ folder: folder(), ...sqliteBinding() }),
    }),
    'backup.make': () => shelf.required().makeBackup(),
    'backup.restore': async ({ name }) => {
      const place = { folder: folder(), ...sqliteBinding() }
      await shelf.replaceFiles(place.folder, () => beginRestore(place, name))
    },
  }
}
