import { access } from 'node:fs/promises'
import path from 'node:path'
import { AppError, toAppError } from '../shared/ipc/appError.ts'
import type { LibraryState, RecentLibrary } from '../shared/ipc/contract.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { describeError, log } from './log.ts'
import { RECENT_LIMIT, type SettingsStore } from './settings.ts'

/** What the shelf needs of an open library; electron/openLibraryAt.ts has the whole. */
export type ShelvedLibrary = {
  readonly folder: string
  readonly name: string
  readonly counts: () => { readonly articleCount: number; readonly eventCount: number }
  /** What went wrong, or was put right, since it was opened. */
  readonly warning: () => string | null
  /** Resolves when nothing writes any more and the file is closed. */
  readonly close: () => Promise<void>
}

/** `open` wants a library, `create` an empty place for one, `either` takes what is there. */
export type OpenMode = 'open' | 'create' | 'either'

export type LibraryShelf<Library extends ShelvedLibrary> = {
  /** Null while none is open. */
  readonly current: () => Library | null
  /** Throws AppError `no-library`. */
  readonly required: () => Library
  readonly state: () => LibraryState
  /** Opens in place of the present one, which stays open when this fails; the state then says why. */
  readonly open: (folder: string, mode: OpenMode) => Promise<Library | null>
  readonly openRecent: (index: number) => Promise<Library | null>
  /**
   * Closes the library of a folder, if it is the open one, changes its files, and opens it. When the change throws,
   * what was open is opened again and the error thrown.
   */
  readonly replaceFiles: (folder: string, change: () => Promise<void>) => Promise<void>
  /** Folder of the library that was found damaged when it was to be opened last. */
  readonly damagedFolder: () => string | null
  /** Takes folders that hold no library any more off the list. */
  readonly forgetMissing: () => Promise<void>
  /** Resolves when no library is being opened or closed. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Holds the one library that is open, and remembers those that were. */
export function createLibraryShelf<Library extends ShelvedLibrary>(seams: {
  readonly settings: SettingsStore
  readonly openLibrary: (folder: string, mode: OpenMode) => Promise<Library>
  readonly onChange: (state: LibraryState) => void
}): LibraryShelf<Library> {
  const { settings, openLibrary, onChange } = seams
  let current: Library | null = null
  let error: string | null = null
  let damagedFolder: string | null = null
  // One opening at a time: two would fight over the same lock.
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = queue.then(step)
    queue = turn.catch(() => {})
    return turn
  }

  /** The open library is not offered again. */
  function recent(): readonly RecentLibrary[] {
    return settings
      .read()
      .recentFolders.filter((folder) => folder !== current?.folder)
      .map((folder) => ({ name: path.basename(folder), folder }))
  }

  function state(): LibraryState {
    const damaged = damagedFolder === null ? null : { name: path.basename(damagedFolder), folder: damagedFolder }
    const common = { recent: recent(), error, damaged }
    if (current === null) return { isOpen: false, ...common }
    return {
      isOpen: true,
      name: current.name,
      folder: current.folder,
      ...current.counts(),
      warning: current.warning(),
      ...common,
    }
  }

  function remember(folder: string): void {
    const others = settings.read().recentFolders.filter((known) => known !== folder)
    settings.update({ recentFolders: [folder, ...others].slice(0, RECENT_LIMIT) })
  }

  function forget(folder: string): void {
    settings.update({ recentFolders: settings.read().recentFolders.filter((known) => known !== folder) })
  }

  async function replaceCurrent(folder: string, mode: OpenMode): Promise<Library | null> {
    const wanted = path.resolve(folder)
    if (current?.folder === wanted && mode !== 'create') return succeed(current)
    try {
      const opened = await openLibrary(wanted, mode)
      const previous = current
      current = opened
      if (previous !== null) await closeQuietly(previous)
      return succeed(opened)
    } catch (cause) {
      return fail(wanted, cause)
    }
  }

  function succeed(library: Library): Library {
    error = null
    damagedFolder = null
    remember(library.folder)
    onChange(state())
    return library
  }

  function fail(folder: string, cause: unknown): null {
    const failure = toAppError(cause)
    log('warn', `a library was not opened: ${describeError(cause)}`)
    error = errorMessage(failure)
    damagedFolder = failure.code === 'library-damaged' ? folder : null
    if (failure.code === 'library-missing') forget(folder)
    onChange(state())
    return null
  }

  return {
    current: () => current,
    required() {
      if (current === null) throw new AppError('no-library')
      return current
    },
    state,
    open: (folder, mode) => inTurn(() => replaceCurrent(folder, mode)),
    openRecent(index) {
      const chosen = recent()[index]
      if (chosen === undefined) return Promise.reject(new AppError('not-found'))
      return inTurn(() => replaceCurrent(chosen.folder, 'open'))
    },
    damagedFolder: () => damagedFolder,
    replaceFiles: (folder, change) =>
      inTurn(async () => {
        const closing = current
        if (closing !== null && closing.folder === folder) {
          current = null
          await closeQuietly(closing)
          // Nothing of it stays chosen on screen: it may be gone when the library is back.
          onChange(state())
        }
        try {
          await change()
        } catch (cause) {
          if (closing !== null && current === null) await replaceCurrent(closing.folder, 'open')
          throw cause
        }
        await replaceCurrent(folder, 'open')
      }),
    async forgetMissing() {
      const folders = settings.read().recentFolders
      const isThere = await Promise.all(folders.map(holdsLibrary))
      const missing = folders.filter((_folder, index) => isThere[index] !== true)
      if (missing.length === 0) return
      for (const folder of missing) forget(folder)
      onChange(state())
    },
    async settled() {
      await queue
    },
    close: () =>
      inTurn(async () => {
        const closing = current
        current = null
        if (closing !== null) await closeQuietly(closing)
      }),
  }
}

async function closeQuietly(library: ShelvedLibrary): Promise<void> {
  try {
    await library.close()
  } catch (error) {
    log('error', `a library did not close cleanly: ${describeError(error)}`)
  }
}

async function holdsLibrary(folder: string): Promise<boolean> {
  try {
    await access(path.join(folder, 'library.sqlite'))
    return true
  } catch {
    return false
  }
}
