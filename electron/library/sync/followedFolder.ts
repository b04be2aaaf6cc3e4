import type { AppErrorData } from '../../../shared/ipc/appError.ts'
import type { WatchedFolderState } from '../../../shared/model/watchedFolder.ts'
import type { ChangeHints } from './changeHints.ts'
import { createQuietWatch, type QuietWatch } from './quietWatch.ts'

/** What is known of a folder while the app runs. */
export type FollowedFolder = {
  readonly id: number
  readonly quiet: QuietWatch
  hints: ChangeHints | null
  isPolled: boolean
  status: WatchedFolderState['status']
  problem: AppErrorData | null
  unreadableCount: number
  timer: NodeJS.Timeout | null
  isBusy: boolean
  /** A hint came while it was looked through, or that was cancelled together with an import: another look has to follow. */
  isStale: boolean
}

export function newFollowedFolder(id: number, quietMs: number): FollowedFolder {
  return {
    id,
    quiet: createQuietWatch({ quietMs, monotonicMs: () => performance.now(), wallMs: () => Date.now() }),
    hints: null,
    isPolled: false,
    status: 'waiting',
    problem: null,
    unreadableCount: 0,
    timer: null,
    isBusy: false,
    isStale: false,
  }
}
