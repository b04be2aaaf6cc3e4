import { constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import type { AppErrorData, Envelope } from '../../shared/ipc/appError.ts'
import { toFileError } from './fileErrors.ts'

export const MAX_FILE_BYTES = 64 * 1024 * 1024

const TRIES = 3

// Never through a link that took a file's place, never waiting for a pipe's writer. Windows has neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Of files that may be in memory side by side. */
const SMALL_BYTES = 1024 * 1024

/** Whether a file is to be in memory without others. What cannot be told here is told when it is read. */
export async function isLargeFile(path: Buffer): Promise<boolean> {
  return lstat(path).then(
    ({ size }) => size > SMALL_BYTES,
    () => false,
  )
}

/**
 * The bytes of an ordinary file, opened for reading only, in a buffer of exactly their length.
 * A file that changes while it is read is read again; one that keeps changing is `file-unreadable`.
 */
export async function readSourceFile(path: Buffer): Promise<Envelope<Uint8Array<ArrayBuffer>>> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path, FLAGS)
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const bytes = await readOnce(handle)
      if (bytes !== 'changed') return bytes
    }
    return refusal({ code: 'file-unreadable', detail: 'it keeps changing' })
  } catch (error) {
    return refusal(toFileError(error))
  } finally {
    await handle?.close()
  }
}

async function readOnce(handle: FileHandle): Promise<Envelope<Uint8Array<ArrayBuffer>> | 'changed'> {
  const before = await handle.stat()
  if (!before.isFile()) return refusal({ code: 'file-special', detail: '' })
  if (before.size === 0) return refusal({ code: 'file-empty', detail: '' })
  if (before.size > MAX_FILE_BYTES) {
    return refusal({ code: 'file-too-large', detail: `${Math.ceil(before.size / 1024 / 1024)} MB` })
  }
  const bytes = new Uint8Array(before.size)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    if (bytesRead === 0) return 'changed'
    length += bytesRead
  }
  const after = await handle.stat()
  return after.size === before.size && after.mtimeMs === before.mtimeMs ? { ok: true, value: bytes } : 'changed'
}

function refusal(error: AppErrorData): Envelope<never> {
  return { ok: false, error }
}
