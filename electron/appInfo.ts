import { app } from 'electron'
import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import type { AppInfo } from '../shared/ipc/contract.ts'

/** What the app is made of. SQLite is known once a library is open; before that its version is empty. */
export function appInfo(db: LibraryDatabase | null): AppInfo {
  const { electron = '', chrome = '', node } = process.versions
  return {
    version: app.getVersion(),
    electron,
    chromium: chrome,
    node,
    sqlite: db === null ? '' : String(db.prepare('SELECT sqlite_version()').pluck().get()),
    platform: `${process.platform} ${process.arch}`,
  }
}
