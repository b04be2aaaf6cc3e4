import type { WatchedFile } from '../../../db/watchedFiles.ts'
import type { QuietWatch } from './quietWatch.ts'
import type { FolderScan, SeenFile } from './scanFolder.ts'

/** What a folder and what is known of it differ in. */
export type SyncPlan = {
  /** New or changed files, in order of their names; `known` is what the path held before. */
  readonly toRead: readonly { readonly file: SeenFile; readonly known: WatchedFile | null }[]
  /** Known files that are not there; those of `gone` have been away long enough to be called missing. */
  readonly absent: readonly WatchedFile[]
  readonly gone: readonly WatchedFile[]
  /** Files that are still being written, or that went a moment ago: look again soon. */
  readonly isUnsettled: boolean
}

/** A folder that shows nothing of what it held: most likely another disk is in its place, or none. */
export type Suspicion = 'emptied' | 'replaced'

/**
 * Compares a scan with what is known. Files that are not quiet yet are left for the next look, and nothing is said of
 * files in folders that could not be read.
 */
export function planSync(scan: FolderScan, known: Iterable<WatchedFile>, quiet: QuietWatch): SyncPlan {
  const toRead: { file: SeenFile; known: WatchedFile | null }[] = []
  const absent: WatchedFile[] = []
  const gone: WatchedFile[] = []
  const seen = new Set<string>()
  let isUnsettled = false

  function consider(file: SeenFile, before: WatchedFile | null): void {
    if (before !== null && before.missingSinceMs === null && before.stamp === file.stamp) return
    if (quiet.isQuiet(file.key, file.stamp, file.changedAtMs)) toRead.push({ file, known: before })
    else isUnsettled = true
  }

  for (const before of known) {
    const key = before.path.toString('latin1')
    const file = scan.files.get(key)
    if (file !== undefined) {
      seen.add(key)
      consider(file, before)
    } else if (before.missingSinceMs === null && !scan.unreadable.some((folder) => key.startsWith(folder))) {
      absent.push(before)
      if (quiet.isQuiet(key, 'absent', null)) gone.push(before)
      else isUnsettled = true
    }
  }
  for (const file of scan.files.values()) if (!seen.has(file.key)) consider(file, null)
  quiet.endOfLook()
  toRead.sort((one, other) => Buffer.compare(one.file.path, other.file.path))
  return { toRead, absent, gone, isUnsettled }
}

/**
 * Whether a folder looks like another than the one that was looked through before. `emptied`: another folder of this
 * name, with nothing in it, as when a disk is not mounted. `replaced`: another one that has less than half of the files.
 */
export function suspicionOf(
  scan: FolderScan,
  before: { readonly identity: string; readonly presentCount: number; readonly absentCount: number },
): Suspicion | null {
  if (before.identity === '' || before.identity === scan.identity || before.presentCount === 0) return null
  if (scan.files.size === 0) return 'emptied'
  return before.absentCount * 2 > before.presentCount ? 'replaced' : null
}
