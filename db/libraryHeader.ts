import { closeSync, openSync, readSync } from 'node:fs'
import { AppError } from '../shared/ipc/appError.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from './migrate.ts'

const MAGIC = 'SQLite format 3\0'
const HEADER_LENGTH = 100
const USER_VERSION_OFFSET = 60
const APPLICATION_ID_OFFSET = 68

/**
 * Looks at the first 100 bytes without SQLite, which would make files beside the library and roll back journals.
 * Throws `library-foreign` for what is no Throughline library and `library-newer` for a newer program's.
 */
export function checkHeader(file: string): void {
  const header = readHeader(file)
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new AppError('library-foreign')
  if (header.length < HEADER_LENGTH) throw new AppError('library-damaged', 'the file ends inside its header')
  checkVersion(header.readInt32BE(APPLICATION_ID_OFFSET), header.readInt32BE(USER_VERSION_OFFSET))
}

/** The same two numbers as SQLite sees them: after a crash the newest are still in the write-ahead log. */
export function checkVersion(applicationId: number, userVersion: number): void {
  if (applicationId !== APPLICATION_ID) throw new AppError('library-foreign')
  if (userVersion > SCHEMA_VERSION) throw new AppError('library-newer', `schema ${userVersion}`)
  if (userVersion < 1) throw new AppError('library-damaged', `schema ${userVersion}`)
}

function readHeader(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(HEADER_LENGTH)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, HEADER_LENGTH, 0))
  } finally {
    closeSync(descriptor)
  }
}
