import type { LibraryDatabase } from './libraryDatabase.ts'

/** The addon inside better-sqlite3 13 is made for it. */
const NODE_API_VERSION = 10

/** Earlier ones (3.7.0 to 3.51.2) can damage a database when the write-ahead log is reset. */
const SQLITE_VERSION = [3, 51, 3] as const

/** An addon loaded by a runtime below its Node-API version ends the process, so this comes before it is loaded. */
export function checkRuntime(nativeBinding: string | undefined, nodeApi: string = process.versions.napi ?? '0'): void {
  if (nativeBinding !== undefined || Number(nodeApi) >= NODE_API_VERSION) return
  throw new Error(
    `better-sqlite3 needs Node-API ${NODE_API_VERSION}; this runtime has ${nodeApi}. ` +
      'Run it with Node 22.14 or newer, or name an addon compiled for this runtime.',
  )
}

export function checkSqlite(db: LibraryDatabase): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get())
  if (!isAtLeast(version.split('.').map(Number), SQLITE_VERSION)) {
    throw new Error(`SQLite ${SQLITE_VERSION.join('.')} or newer is needed; this is ${version}.`)
  }
}

/** Compares part by part: 3.100.0 is newer than 3.51.3. */
export function isAtLeast(version: readonly number[], wanted: readonly number[]): boolean {
  for (const [index, part] of wanted.entries()) {
    const other = version[index] ?? 0
    if (other !== part) return other > part
  }
  return true
}
