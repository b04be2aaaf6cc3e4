import { lstat } from 'node:fs/promises'
import path from 'node:path'
import { knownFiles, msPerImportedFile } from '../../db/importHistory.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import type { ImportPreview } from '../../shared/model/importPreview.ts'
import type { Source } from './findSources.ts'

/** From so many files, or bytes, on a person is asked before an import. */
const MANY_FILES = 200
const MANY_BYTES = 200_000_000

type Scan = { readonly paths: readonly string[]; readonly sources: readonly Source[]; readonly signal: AbortSignal }

/**
 * What an import is about to do, where that is worth asking: many files, many bytes, or a folder with files of several
 * kinds. Null where it is not. Sizes are looked up, no file is opened. Rejects when aborted.
 */
export async function previewImport(
  db: LibraryDatabase,
  { paths, sources, signal }: Scan,
): Promise<ImportPreview | null> {
  const kinds = new Map<string, number>()
  const sizes: number[] = []
  for (const source of sources) {
    signal.throwIfAborted()
    const kind = path.extname(source.fileName).slice(1).toLowerCase()
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    sizes.push(await sizeOf(source.path))
  }
  const byteLength = sizes.reduce((sum, size) => sum + size, 0)
  const isSpread = kinds.size > 1 && hasFolder(paths, sources)
  if (sources.length < MANY_FILES && byteLength < MANY_BYTES && !isSpread) return null
  // Only now, as it looks at every article of the library.
  const known = knownFiles(db)
  const knownCount = sources.filter(({ fileName }, index) => known.has(fileName, sizes[index] ?? 0)).length
  const msPerFile = msPerImportedFile(db)
  return {
    fileCount: sources.length,
    byteLength,
    kinds: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    knownCount,
    estimatedMs: msPerFile === null ? null : Math.round(msPerFile * (sources.length - knownCount)),
  }
}

/** Whether anything was found below what was given. */
function hasFolder(paths: readonly string[], sources: readonly Source[]): boolean {
  const given = new Set(paths.map((each) => path.resolve(each)))
  return sources.some((source) => !given.has(path.resolve(source.path.toString())))
}

/** 0 for what is not there or is no file; the import says why. */
async function sizeOf(file: Buffer): Promise<number> {
  try {
    const stats = await lstat(file)
    return stats.isFile() ? stats.size : 0
  } catch {
    return 0
  }
}
