import { errorMessage } from '../../shared/ipc/errorMessages.ts'
import { counted } from '../../shared/model/counted.ts'
import type { WatchedFolderState } from '../../shared/model/watchedFolder.ts'
import { momentWords } from '../ui/momentWords.ts'

/** What a folder holds: `12 articles, 1 missing`. */
export function folderContentWords({ presentCount, missingCount }: WatchedFolderState): string {
  return [counted(presentCount, 'article'), ...(missingCount > 0 ? [`${missingCount} missing`] : [])].join(', ')
}

/** How a folder is doing, in a sentence or two. */
export function folderStateWords(folder: WatchedFolderState): string {
  const { status, problem, scannedAtMs, isPolled, unreadableCount } = folder
  if (problem !== null) return errorMessage(problem)
  if (status === 'looking') return 'Looking through…'
  const looked = scannedAtMs === null ? 'Not looked through yet.' : `Looked through ${momentWords(scannedAtMs)}.`
  const shut = unreadableCount === 0 ? '' : ` ${counted(unreadableCount, 'folder')} inside cannot be read.`
  const polled = isPolled ? ' The system tells of no changes here, so it is looked through every few seconds.' : ''
  return `${looked}${shut}${polled}`
}
