import path from 'node:path'
import { toLibraryError } from '../../../db/databaseErrors.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import {
  ARTICLES_FOLDER_ID,
  addWatchedFolder,
  countFiles,
  listWatchedFolders,
  noteScan,
  removeWatchedFolder,
  type WatchedFolder,
} from '../../../db/watchedFolders.ts'
import { AppError, toAppError } from '../../../shared/ipc/appError.ts'
import type { Receipt } from '../../../shared/model/receipt.ts'
import type { WatchedFolderState } from '../../../shared/model/watchedFolder.ts'
import type { Importer } from '../importFiles.ts'
import { createChangeHints } from './changeHints.ts'
import { folderToFollow } from './folderToFollow.ts'
import { type FollowedFolder, newFollowedFolder } from './followedFolder.ts'
import { lookThrough } from './lookThrough.ts'
import { QUIET_MS } from './quietWatch.ts'

export type FolderSync = {
  /** Looks all folders through now and follows them from then on. */
  start(): void
  /** Something outside happened that may have hidden changes: the window came back, the machine woke up. */
  lookAtAll(): void
  /**
   * Looks folders through, all or one, until nothing in them is being written; resolves with what was done. Problems of
   * folders are in `states`.
   */
  settle(folderId?: number): Promise<readonly Receipt[]>
  /** Follows a folder. Throws AppError `folder-missing`, `folder-unreadable`, `folder-taken`, `not-found`. */
  add(folder: string): Promise<number>
  /** Its articles stay. */
  remove(folderId: number): Promise<void>
  /** Takes a folder that was found replaced as it is now. */
  accept(folderId: number): Promise<void>
  states(): readonly WatchedFolderState[]
  /** Resolves when nothing is watched or looked at any more. */
  stop(): Promise<void>
}

type FolderSyncOptions = {
  readonly db: LibraryDatabase
  /** Absolute path of the library. */
  readonly libraryFolder: string
  readonly importer: Pick<Importer, 'sync'>
  /** `states` has something new. */
  readonly onChange: () => void
  /** A look did something. */
  readonly onReceipt: (receipt: Receipt) => void
  /** For the log. */
  readonly onFailed: (error: unknown) => void
  /** How long nothing may happen to a file before it counts as written; for tests. */
  readonly quietMs?: number
}

/** The system's hints come in bursts. */
const HINT_DELAY_MS = 500
const INTERVAL_MS = 60_000
/** Where the system gives no hints. */
const POLL_INTERVAL_MS = 15_000

export function createFolderSync(options: FolderSyncOptions): FolderSync {
  const { db, libraryFolder, importer, onChange, onReceipt, onFailed, quietMs = QUIET_MS } = options
  const followed = new Map<number, FollowedFolder>()
  let interval: NodeJS.Timeout | null = null
  let isStopped = false

  function rootOf(folder: WatchedFolder): string {
    return folder.id === ARTICLES_FOLDER_ID ? path.join(libraryFolder, 'articles') : folder.path
  }

  function stateOf(folderId: number): FollowedFolder {
    const known = followed.get(folderId)
    if (known !== undefined) return known
    const fresh = newFollowedFolder(folderId, quietMs)
    followed.set(folderId, fresh)
    return fresh
  }

  /** Looks a folder through once; answers what was done and whether another look has to follow. */
  async function look(folderId: number): Promise<{ receipt: Receipt | null; isUnsettled: boolean }> {
    const state = stateOf(folderId)
    let isUnsettled = false
    let isAborted = () => false
    try {
      const receipt = await importer.sync(async (signal) => {
        const folder = listWatchedFolders(db).find(({ id }) => id === folderId)
        if (folder === undefined || isStopped) return null
        isAborted = () => signal.aborted
        change(state, { status: 'looking' })
        const found = await lookThrough({ db, libraryFolder, folder, quiet: state.quiet, signal })
        isUnsettled = found.isUnsettled
        state.unreadableCount = found.unreadableCount
        return found.order
      })
      change(state, { status: 'waiting', problem: null })
      if (receipt !== null) onReceipt(receipt)
      if (receipt === null && isAborted()) state.isStale = true
      return { receipt, isUnsettled }
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') {
        change(state, { status: 'waiting' })
        state.isStale = true
        return { receipt: null, isUnsettled: false }
      }
      change(state, { status: 'paused', problem: toAppError(toLibraryError(error)) })
      if (!(error instanceof AppError)) onFailed(error)
      return { receipt: null, isUnsettled: false }
    }
  }

  function change(
    state: FollowedFolder,
    to: Pick<FollowedFolder, 'status'> & Partial<Pick<FollowedFolder, 'problem'>>,
  ): void {
    if (isStopped) return
    Object.assign(state, to)
    onChange()
  }

  function lookSoon(folderId: number, delayMs: number): void {
    const state = stateOf(folderId)
    if (isStopped || state.timer !== null) return
    if (state.isBusy) {
      state.isStale = true
      return
    }
    state.timer = setTimeout(() => {
      state.timer = null
      state.isBusy = true
      void look(folderId).then(({ isUnsettled }) => {
        follow(folderId)
        state.isBusy = false
        if (isUnsettled) lookSoon(folderId, quietMs)
        else if (state.isStale) lookSoon(folderId, HINT_DELAY_MS)
        state.isStale = false
      })
    }, delayMs)
  }

  /** Asks for hints about a folder that was there when it was looked through. */
  function follow(folderId: number): void {
    const state = stateOf(folderId)
    if (isStopped || interval === null || state.hints !== null || state.problem !== null) return
    const folder = listWatchedFolders(db).find(({ id }) => id === folderId)
    if (folder === undefined) return
    state.hints = createChangeHints(rootOf(folder), {
      onHint: () => lookSoon(folderId, HINT_DELAY_MS),
      onUnavailable: () => {
        state.isPolled = true
        onChange()
      },
    })
  }

  async function unfollow(folderId: number): Promise<void> {
    const state = followed.get(folderId)
    if (state === undefined) return
    if (state.timer !== null) clearTimeout(state.timer)
    followed.delete(folderId)
    await state.hints?.close()
  }

  function lookAtAll(): void {
    for (const { id } of listWatchedFolders(db)) lookSoon(id, 0)
  }

  function tick(elapsedMs: number): void {
    for (const { id } of listWatchedFolders(db)) {
      const state = stateOf(id)
      // A folder that is away has lost its watch, and one that came back needs a new one.
      if (state.problem !== null && state.hints !== null) {
        void state.hints.close()
        state.hints = null
      }
      if (elapsedMs % INTERVAL_MS === 0 || state.isPolled || state.problem !== null) lookSoon(id, 0)
    }
  }

  async function settle(folderId?: number): Promise<readonly Receipt[]> {
    const receipts: Receipt[] = []
    let left = listWatchedFolders(db)
      .map(({ id }) => id)
      .filter((id) => folderId === undefined || id === folderId)
    while (left.length > 0 && !isStopped) {
      const again: number[] = []
      for (const id of left) {
        const { receipt, isUnsettled } = await look(id)
        if (receipt !== null) receipts.push(receipt)
        if (isUnsettled) again.push(id)
      }
      left = again
      if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, quietMs + 50))
    }
    return receipts
  }

  return {
    start() {
      let elapsedMs = 0
      interval = setInterval(() => {
        elapsedMs += POLL_INTERVAL_MS
        tick(elapsedMs)
      }, POLL_INTERVAL_MS)
      lookAtAll()
    },
    lookAtAll,
    settle,
    async add(given) {
      const folder = await folderToFollow(given, libraryFolder, listWatchedFolders(db))
      const { id } = addWatchedFolder(db, folder, Date.now())
      onChange()
      if (interval !== null) lookSoon(id, 0)
      return id
    },
    async remove(folderId) {
      removeWatchedFolder(db, folderId)
      await unfollow(folderId)
      onChange()
    },
    async accept(folderId) {
      noteScan(db, folderId, { identity: '', atMs: Date.now() })
      if (interval !== null) lookSoon(folderId, 0)
    },
    states: () =>
      listWatchedFolders(db).map((folder) => {
        const { status, problem, unreadableCount, isPolled } = stateOf(folder.id)
        const { present, missing, failed } = countFiles(db, folder.id)
        return {
          id: folder.id,
          name: path.basename(rootOf(folder)),
          path: folder.path,
          status,
          problem,
          presentCount: present,
          missingCount: missing,
          failedCount: failed,
          unreadableCount,
          scannedAtMs: folder.scannedAtMs,
          isPolled,
        }
      }),
    async stop() {
      isStopped = true
      if (interval !== null) clearInterval(interval)
      await Promise.all([...followed.keys()].map(unfollow))
    },
  }
}
