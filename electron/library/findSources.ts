import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { AppErrorData, Envelope } from '../../shared/ipc/appError.ts'
import { isClutter } from './clutter.ts'
import { toFileError } from './fileErrors.ts'
import type { WatchedPlace } from './sync/watchedPlace.ts'

/** One line of an import: a file to read, or something that is known already not to be one. */
export type Source = {
  /** Path below the dropped folder with `/`, or the bare file name. For people: bytes that are no UTF-8 are U+FFFD. */
  readonly fileName: string
  /** As bytes, because a name on disk need not be valid text. */
  readonly path: Buffer
  readonly problem: AppErrorData | null
  /** How its bytes are had where it is no file of its own; the path is empty then. */
  readonly read?: () => Promise<Envelope<Uint8Array<ArrayBuffer>>>
  /** For a file in a folder that is looked through. */
  readonly watched?: WatchedPlace
}

const SPECIAL: AppErrorData = { code: 'file-special', detail: '' }

/**
 * Every file below the given paths, in the order given and sorted by name inside folders.
 * A link that was given itself is followed, once, because a person pointed at it; a link inside a folder is not, as
 * it may lead anywhere, and gets a line that says so. Hidden files inside folders are left out.
 * Once aborted, what is left is listed without being looked into, so that it can be answered.
 */
export async function findSources(paths: readonly string[], signal?: AbortSignal): Promise<Source[]> {
  const sources: Source[] = []
  for (const given of paths) {
    if (signal?.aborted === true)
      sources.push({ fileName: path.basename(given), path: Buffer.from(given), problem: null })
    else await addGiven(given, sources, signal)
  }
  return sources
}

async function addGiven(given: string, sources: Source[], signal?: AbortSignal): Promise<void> {
  const fileName = path.basename(given)
  try {
    const isLink = (await lstat(given)).isSymbolicLink()
    const target = isLink ? await realpath(given) : given
    const kind = await lstat(target)
    const bytes = Buffer.from(target)
    if (kind.isDirectory()) await addFolder(bytes, '', sources, signal)
    else sources.push({ fileName, path: bytes, problem: kind.isFile() ? null : SPECIAL })
  } catch (error) {
    sources.push({ fileName, path: Buffer.from(given), problem: toFileError(error) })
  }
}

async function addFolder(folder: Buffer, prefix: string, sources: Source[], signal?: AbortSignal): Promise<void> {
  let entries: Dirent<Buffer>[]
  try {
    entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    sources.push({
      fileName: prefix === '' ? `${path.basename(folder.toString())}/` : prefix,
      path: folder,
      problem: toFileError(error),
    })
    return
  }
  entries.sort((one, other) => Buffer.compare(one.name, other.name))
  for (const entry of entries) {
    const name = entry.name.toString('utf8')
    if (isClutter(name)) continue
    const entryPath = Buffer.concat([folder, Buffer.from('/'), entry.name])
    if (entry.isDirectory() && signal?.aborted !== true)
      await addFolder(entryPath, `${prefix}${name}/`, sources, signal)
    else
      sources.push({
        fileName: prefix + name,
        path: entryPath,
        problem: entry.isFile() || entry.isDirectory() ? null : SPECIAL,
      })
  }
}
