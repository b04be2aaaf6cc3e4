import type { BigIntStats, Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import type { AppErrorData } from '../../../shared/ipc/appError.ts'
import { isClutter } from '../clutter.ts'
import { toFileError } from '../fileErrors.ts'

/** A file of a folder as the disk shows it now. */
export type SeenFile = {
  /** `path` with a character for each byte: to be compared and to be a key. */
  readonly key: string
  /** Below the folder, `/` between names, as the bytes the disk has. */
  readonly path: Buffer
  readonly stamp: string
  /** When its bytes or its name changed last, by the clock of the file system. */
  readonly changedAtMs: number
  /** For what is no ordinary file and is never opened. */
  readonly problem: AppErrorData | null
}

export type FolderScan = {
  /** `device:inode` of the folder. */
  readonly identity: string
  readonly files: ReadonlyMap<string, SeenFile>
  /**
   * Keys of folders inside that could not be read, with `/` at the end, empty for the folder itself: what is in them is not
   * known, or not all of it.
   */
  readonly unreadable: readonly string[]
}

const SPECIAL: AppErrorData = { code: 'file-special', detail: '' }

/** Files looked at in one go; more would only fill the queue of the four threads that do it. */
const AT_ONCE = 64

type ScanOptions = {
  /** Absolute path of a folder that is not looked into: the library, when it lies inside. */
  readonly except: Buffer | null
  readonly stampOf: (stats: BigIntStats) => string
  readonly signal: AbortSignal
}

/**
 * Every file below a folder; nothing is opened and no link followed. Hidden files and what systems leave in folders
 * are left out. Throws when the folder itself cannot be read.
 */
export async function scanFolder(root: Buffer, { except, stampOf, signal }: ScanOptions): Promise<FolderScan> {
  const files = new Map<string, SeenFile>()
  const unreadable = new Set<string>()
  const state = await lstat(root, { bigint: true })
  const waiting: Buffer[] = [Buffer.alloc(0)]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    signal.throwIfAborted()
    try {
      const entries = await readdir(Buffer.concat([root, SLASH, folder]), { withFileTypes: true, encoding: 'buffer' })
      await takeIn(entries, folder)
    } catch (error) {
      if (folder.length === 0 || signal.aborted) throw error
      // One that was taken away meanwhile holds nothing; one that may not be read holds we do not know what.
      if (toFileError(error).code !== 'file-missing') unreadable.add(folder.toString('latin1'))
    }
  }
  return { identity: `${state.dev}:${state.ino}`, files, unreadable: [...unreadable] }

  async function takeIn(entries: readonly Dirent<Buffer>[], folder: Buffer): Promise<void> {
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      signal.throwIfAborted()
      await Promise.all(entries.slice(from, from + AT_ONCE).map((entry) => takeEntry(entry, folder)))
    }
  }

  async function takeEntry(entry: Dirent<Buffer>, folder: Buffer): Promise<void> {
    if (isClutter(entry.name.toString('utf8'))) return
    const path = Buffer.concat([folder, entry.name])
    if (entry.isDirectory()) {
      if (except === null || !Buffer.concat([root, SLASH, path]).equals(except))
        waiting.push(Buffer.concat([path, SLASH]))
      return
    }
    const stats = await lstat(Buffer.concat([root, SLASH, path]), { bigint: true }).catch((error: unknown) => {
      // Gone meanwhile, or there and not to be looked at: then it must not be called missing.
      if (toFileError(error).code !== 'file-missing') unreadable.add(folder.toString('latin1'))
      return null
    })
    if (stats === null) return
    const key = path.toString('latin1')
    files.set(key, {
      key,
      path,
      stamp: stampOf(stats),
      changedAtMs: latestChangeMs(stats),
      problem: stats.isFile() ? null : SPECIAL,
    })
  }
}

const SLASH = Buffer.from('/')

function latestChangeMs({ mtimeMs, ctimeMs }: BigIntStats): number {
  return Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs)
}
