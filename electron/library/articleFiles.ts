import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

// Not a name that storedNameFor can give.
const UNFINISHED = /^\.unfinished-/

/**
 * Puts bytes into the library, whole or not at all: written beside, synced to the disk, renamed, the folder synced.
 * Throws what the file system reports; nothing of the file is left then.
 */
export async function writeArticleFile(articlesFolder: string, storedName: string, bytes: Uint8Array): Promise<void> {
  const unfinished = path.join(articlesFolder, `.unfinished-${storedName}`)
  try {
    await writeSynced(unfinished, bytes)
    await rename(unfinished, path.join(articlesFolder, storedName))
    await syncFolder(articlesFolder)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw error
  }
}

/** For a copy whose article was not stored. */
export async function removeArticleFile(articlesFolder: string, storedName: string): Promise<void> {
  await rm(path.join(articlesFolder, storedName), { force: true }).catch(() => {})
}

/** Takes away what a cut-off import left half written. */
export async function removeUnfinishedFiles(articlesFolder: string): Promise<void> {
  for (const name of await readdir(articlesFolder)) {
    if (UNFINISHED.test(name)) await removeArticleFile(articlesFolder, name)
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the new name durable. Windows opens no folders and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  let handle: FileHandle | null = null
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } finally {
    await handle?.close()
  }
}
