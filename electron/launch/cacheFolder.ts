import { existsSync, mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where root keeps it: readable by every user, so that tests can run as an ordinary one. */
const sharedCacheFolder = '/var/cache/throughline'

export type CachePlace = { readonly uid: number; readonly home: string; readonly xdgCacheHome: string | undefined }

/** The folder a user's launcher writes to: never inside the checkout. */
export function cacheFolderOf(place: CachePlace): string {
  if (place.uid === 0) return sharedCacheFolder
  // The XDG specification says that a relative path must be ignored.
  const base = place.xdgCacheHome?.startsWith('/') ? place.xdgCacheHome : join(place.home, '.cache')
  return join(base, 'throughline')
}

/** The writable cache folder of this user, made when missing. */
export function openCacheFolder(): string {
  const folder = cacheFolderOf({
    uid: process.getuid?.() ?? -1,
    home: homedir(),
    xdgCacheHome: process.env['XDG_CACHE_HOME'],
  })
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

/**
 * Finds a finished entry, e.g. `electron-33.2.1-linux-x64`, in the user's own cache or in the one root keeps.
 * Entries are renamed into place when complete, so that one which exists can be used.
 */
export function findCached(name: string): string | null {
  for (const folder of [openCacheFolder(), sharedCacheFolder]) {
    const path = join(folder, name)
    // Another user's files are trusted only when that user is root: what lies here is executed.
    if (existsSync(path) && [0, process.getuid?.()].includes(statSync(path).uid)) return path
  }
  return null
}
