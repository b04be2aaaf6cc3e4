import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { refuseOpenFile } from '../../db/openFiles.ts'
import { LIBRARY_FILE } from './libraryFolder.ts'
import { setAside } from './restoreBackup.ts'

/** In SQLite's header: 2 for a file that is written through a log, which an open library always is. */
const WRITE_FORMAT_OFFSET = 18

/**
 * A backup that was copied over a library by hand may find the log of the file before it. SQLite would play that log
 * into it and break it. Backups are kept in the form without a log, so a log beside one is another file's: it is set
 * aside. Answers whether there was one.
 */
export function setStaleLogAside(folder: string, nowMs = Date.now()): boolean {
  const file = path.join(folder, LIBRARY_FILE)
  if (!existsSync(file) || !existsSync(`${file}-wal`) || statSync(`${file}-wal`).size === 0) return false
  // Trap: reading the file of an open library would drop its locks.
  refuseOpenFile(file)
  if (writeFormatOf(file) !== 1) return false
  setAside(folder, new Date(nowMs).toISOString().replace(/[:.]/g, '-'), ['-wal', '-shm'])
  return true
}

function writeFormatOf(file: string): number | undefined {
  const descriptor = openSync(file, 'r')
  try {
    const byte = Buffer.alloc(1)
    readSync(descriptor, byte, 0, 1, WRITE_FORMAT_OFFSET)
    return byte[0]
  } finally {
    closeSync(descriptor)
  }
}
