import { lstat } from 'node:fs/promises'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { failedFiles, waitingFiles } from '../../db/waitingFiles.ts'
import { findSources, type Source } from './findSources.ts'

/** The files that an import which was cut off has not answered. */
export function leftSources(db: LibraryDatabase, receiptId: number): Source[] {
  return waitingFiles(db, receiptId).map(({ fileName, path, problem }) => ({ fileName, path, problem }))
}

/** The failed files of a receipt, to be tried again; a folder that could not be looked through is looked through. */
export async function failedSources(db: LibraryDatabase, receiptId: number, signal: AbortSignal): Promise<Source[]> {
  const sources: Source[] = []
  for (const { fileName, path } of failedFiles(db, receiptId)) {
    const text = path.toString()
    if (Buffer.from(text).equals(path) && (await isFolder(text))) sources.push(...(await findSources([text], signal)))
    else sources.push({ fileName, path, problem: null })
  }
  return sources
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}
