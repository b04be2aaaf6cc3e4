import { Inflate } from 'fflate'
import { AppError } from '../../../shared/ipc/appError.ts'
import { decodeText } from './decodeText.ts'
import { signOfLife } from './signOfLife.ts'
import { packedStart, type ZipEntry, zipDirectory } from './zipDirectory.ts'

/** What an archive may hold and unpack to. Bytes are counted as they come out, whatever the archive says of them. */
export const archiveLimits = {
  entries: 10_000,
  /** Of one entry, unpacked. */
  entryBytes: 24 * 1024 * 1024,
  /** Of all entries that are read. */
  totalBytes: 64 * 1024 * 1024,
  /** Bytes that one byte may become, counted once an entry is larger than `freeBytes`. */
  ratio: 100,
  freeBytes: 4 * 1024 * 1024,
} as const

/** An archive that has been looked through. Only what is asked for is unpacked; an archive within it stays packed. */
export type Archive = {
  readonly names: ReadonlySet<string>
  /** Null where there is no such entry. */
  bytes(name: string): Uint8Array<ArrayBuffer> | null
  text(name: string): string | null
}

/**
 * Opens a ZIP archive. Throws, here or when an entry is read: `file-encrypted`; `file-too-large-inside`; `file-damaged`
 * for an archive that is cut off, has two entries of one name, entries that share bytes, or names like `../a`, `/a`.
 */
export function unzipWithinLimits(bytes: Uint8Array): Archive {
  const directory = zipDirectory(bytes, archiveLimits.entries)
  if (directory === null) throw new AppError('file-damaged', 'ZIP')
  if (directory.length > archiveLimits.entries) throw new AppError('file-too-large-inside', 'too many parts')
  const entries = new Map<string, ZipEntry>()
  for (const entry of directory) {
    if (entry.isEncrypted) throw new AppError('file-encrypted')
    if (entries.has(entry.name) || leadsOut(entry.name)) throw new AppError('file-damaged', 'names in it')
    entries.set(entry.name, entry)
  }
  if (shareBytes(directory)) throw new AppError('file-damaged', 'parts overlap')
  let room: number = archiveLimits.totalBytes

  function read(name: string): Uint8Array<ArrayBuffer> | null {
    const entry = entries.get(name)
    if (entry === undefined) return null
    const unpacked = unpack(bytes, entry, room)
    room -= unpacked.byteLength
    return unpacked
  }

  return {
    names: new Set(entries.keys()),
    bytes: read,
    text(name) {
      const unpacked = read(name)
      if (unpacked === null) return null
      const decoded = decodeText(unpacked)
      if (!decoded.ok) throw new AppError(decoded.error.code === 'file-binary' ? 'file-damaged' : decoded.error.code)
      return decoded.value.text
    },
  }
}

function leadsOut(name: string): boolean {
  return name.includes('\\') || name.includes('\0') || name.startsWith('/') || name.split('/').includes('..')
}

/** Each entry takes its header, its name and its packed bytes for itself. */
function shareBytes(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset)
  return sorted.some(({ offset, packedLength }, index) => {
    const next = sorted[index + 1]
    return next !== undefined && offset + 30 + packedLength > next.offset
  })
}

function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array<ArrayBuffer> {
  const start = packedStart(bytes, entry)
  if (start === null) throw new AppError('file-damaged', 'ZIP')
  const packed = bytes.subarray(start, start + entry.packedLength)
  const limit = Math.min(
    room,
    archiveLimits.entryBytes,
    Math.max(archiveLimits.freeBytes, entry.packedLength * archiveLimits.ratio),
  )
  if (entry.method === 0) {
    if (packed.byteLength > limit) throw tooLarge()
    return packed.slice()
  }
  if (entry.method !== 8) throw new AppError('file-damaged', 'ZIP')
  return inflate(packed, limit)
}

/** Small enough that what comes out of one piece stays small too. */
const PIECE = 16 * 1024

function inflate(packed: Uint8Array, limit: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    length += chunk.byteLength
    if (length > limit) throw tooLarge()
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.byteLength || at === 0; at += PIECE) {
      signOfLife()
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.byteLength)
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-damaged', 'ZIP', { cause: error })
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

function tooLarge(): AppError {
  return new AppError('file-too-large-inside', 'more than 24 MB in one part')
}
