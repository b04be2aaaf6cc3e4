import type { AppErrorData } from '../ipc/appError.ts'

/** A folder whose files the library follows. */
export type WatchedFolderState = {
  readonly id: number
  /** The folder's own name; of the library's `articles/` that. */
  readonly name: string
  /** Absolute, for people to recognise it by; empty for the library's `articles/`. */
  readonly path: string
  readonly status: 'waiting' | 'looking' | 'paused'
  /** Why it is paused. */
  readonly problem: AppErrorData | null
  readonly presentCount: number
  readonly missingCount: number
  readonly failedCount: number
  /** Folders inside that could not be read when it was looked through last. */
  readonly unreadableCount: number
  /** Null before the first time. */
  readonly scannedAtMs: number | null
  /** The system tells of no changes there, so it is looked through more often. */
  readonly isPolled: boolean
}
