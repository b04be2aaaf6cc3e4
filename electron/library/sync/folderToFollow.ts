import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { WatchedFolder } from '../../../db/watchedFolders.ts'
import { AppError } from '../../../shared/ipc/appError.ts'
import { toFileError } from '../fileErrors.ts'

/**
 * The real path of a folder to follow, which is neither the library's own nor in or around one that is followed. Throws
 * AppError `folder-missing`, `folder-unreadable`, `folder-taken`.
 */
export async function folderToFollow(
  given: string,
  libraryFolder: string,
  folders: readonly WatchedFolder[],
): Promise<string> {
  const folder = await realFolder(given)
  if (isInside(folder, libraryFolder)) throw new AppError('folder-taken', 'it belongs to the library')
  for (const { path: other } of folders) {
    if (other === '' || other === folder) continue
    if (isInside(folder, other)) throw new AppError('folder-taken', `as part of ${path.basename(other)}`)
    if (isInside(other, folder)) throw new AppError('folder-taken', `in part, as ${path.basename(other)}`)
  }
  return folder
}

async function realFolder(given: string): Promise<string> {
  try {
    const folder = await realpath(given)
    if ((await stat(folder)).isDirectory()) return folder
  } catch (error) {
    const { code, detail } = toFileError(error)
    if (code !== 'file-missing') throw new AppError('folder-unreadable', detail, { cause: error })
  }
  throw new AppError('folder-missing')
}

function isInside(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(path.sep) ? other : `${other}${path.sep}`)
}
