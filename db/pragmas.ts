import { AppError } from '../shared/ipc/appError.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'

/** What must hold on an open library. 2 is FULL: a commit is on the disk before it is called saved. */
const wanted: readonly (readonly [name: string, set: string, value: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  // Sorting never spills article text into a folder outside the library.
  ['temp_store', 'MEMORY', 2],
]

/** Sets the pragmas and reads them back; throws `library-damaged` where SQLite did not take one. */
export function setPragmas(db: LibraryDatabase): void {
  for (const [name, set] of wanted) db.pragma(`${name} = ${set}`)
  beginAndDropWrite(db)
  for (const [name, , value] of wanted) {
    const found = db.pragma(name, { simple: true })
    if (found !== value) throw new AppError('library-damaged', `${name} is ${String(found)}`)
  }
}

/** Trap: SQLite changes `synchronous` by itself at the first write of a connection that left it unset. */
function beginAndDropWrite(db: LibraryDatabase): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  db.exec('BEGIN IMMEDIATE')
  try {
    db.pragma(`user_version = ${version + 1}`)
  } finally {
    db.exec('ROLLBACK')
  }
}
