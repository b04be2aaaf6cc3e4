import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { copyStamp } from './sync/fileStamp.ts'

// Begins with a dot, so it is no name that storedNameFor can give and nothing that a scan takes for an article.
const UNFINISHED = '.unfinished-'

export type StagedCopy = {
  readonly storedName: string
  /** See electron/library/sync/fileStamp.ts. */
  readonly stamp: string
  /** Gives it its name, once its article is stored. What goes wrong is put right at the next opening. */
  readonly publish: () => Promise<void>
  /** Takes it away: its article was not stored. */
  readonly discard: () => Promise<void>
}

/**
 * Writes bytes into the library under a name of their own, synced to the disk; `syncArticlesFolder` has to follow. Named
 * last: so there is never a file that no article is for, and `settleUnfinishedFiles` can finish what a crash cut off after
 * the article was stored. Throws what the file system reports; nothing of the file is left then.
 */
export async function stageArticleFile(
  articlesFolder: string,
  storedName: string,
  bytes: Uint8Array,
): Promise<StagedCopy> {
  const unfinished = path.join(articlesFolder, `${UNFINISHED}${storedName}`)
  const discard = () => rm(unfinished, { force: true }).catch(() => {})
  try {
    const stamp = await writeSynced(unfinished, bytes)
    const publish = () => rename(unfinished, path.join(articlesFolder, storedName)).catch(() => {})
    return { storedName, stamp, publish, discard }
  } catch (error) {
    await discard()
    throw error
  }
}

/** Gives copies their names whose articles were stored, and takes away what else a cut-off import left. */
export async function settleUnfinishedFiles(
  articlesFolder: string,
  isStored: (storedName: string) => boolean,
): Promise<void> {
  for (const name of await readdir(articlesFolder)) {
    if (!name.startsWith(UNFINISHED)) continue
    const unfinished = path.join(articlesFolder, name)
    const storedName = name.slice(UNFINISHED.length)
    const finished = path.join(articlesFolder, storedName)
    if (isStored(storedName) && !(await isThere(finished))) await rename(unfinished, finished)
    else await rm(unfinished, { force: true }).catch(() => {})
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<string> {
  const handle = await open(file, 'w', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    return copyStamp(await handle.stat({ bigint: true }))
  } finally {
    await handle.close()
  }
}

/** Makes the names of new files durable. Windows opens no folders and needs no such step. */
export async function syncArticlesFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  let handle: FileHandle | null = null
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } finally {
    await handle?.close()
  }
}
