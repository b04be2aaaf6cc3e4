import { watch } from 'chokidar'

export type ChangeHints = {
  readonly close: () => Promise<void>
}

type HintOptions = {
  /** Something in the folder may have changed. Often, and about nothing at times. */
  readonly onHint: () => void
  /** The system will not tell (too many folders, a network drive): the folder has to be looked through by the clock. */
  readonly onUnavailable: () => void
}

/**
 * Asks the system to tell of changes below a folder. What it tells is a hint that a look is worth while and no more:
 * under load it leaves changes out. Folders are watched and files are not, so a watch costs by folders.
 */
export function createChangeHints(folder: string, { onHint, onUnavailable }: HintOptions): ChangeHints {
  let isUnavailable = false
  const watcher = watch(folder, {
    followSymlinks: false,
    ignoreInitial: true,
    ignorePermissionErrors: true,
    persistent: true,
    ignored: (_path, stats) => stats !== undefined && !stats.isDirectory(),
  })
  // What happened between the last look and now has left no hint.
  watcher.on('ready', onHint)
  watcher.on('raw', onHint)
  watcher.on('all', onHint)
  watcher.on('error', () => {
    if (isUnavailable) return
    isUnavailable = true
    onUnavailable()
  })
  return { close: () => watcher.close() }
}
