import path from 'node:path'
import { analystPublished } from '../../../db/articles.ts'
import { versionCopies } from '../../../db/articleVersions.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import { pageOfWatchedFiles, type WatchedFile } from '../../../db/watchedFiles.ts'
import { ARTICLES_FOLDER_ID, noteScan, type WatchedFolder } from '../../../db/watchedFolders.ts'
import { AppError } from '../../../shared/ipc/appError.ts'
import { toFileError } from '../fileErrors.ts'
import type { Source } from '../findSources.ts'
import type { SyncOrder } from '../importFiles.ts'
import { plainLine } from '../receiptLines.ts'
import { copyStamp, fileStamp } from './fileStamp.ts'
import { planSync, type SyncPlan, suspicionOf } from './planSync.ts'
import type { QuietWatch } from './quietWatch.ts'
import { type FolderScan, scanFolder } from './scanFolder.ts'
import { noteGoneFile } from './watchedPlace.ts'

export type Look = {
  /** Null when there is nothing to do. */
  readonly order: SyncOrder | null
  /** Files are still being written, or went a moment ago. */
  readonly isUnsettled: boolean
  readonly unreadableCount: number
}

type LookOptions = {
  readonly db: LibraryDatabase
  /** Absolute path of the library. */
  readonly libraryFolder: string
  readonly folder: WatchedFolder
  readonly quiet: QuietWatch
  readonly signal: AbortSignal
}

/** Known files are read so many at a time, with a breath between. */
const PAGE = 2000

/**
 * Looks a folder through and says what has to be done. Throws AppError `folder-missing`, `folder-unreadable`, and
 * `folder-replaced` when another folder seems to be in its place; then nothing is said about its files.
 */
export async function lookThrough({ db, libraryFolder, folder, quiet, signal }: LookOptions): Promise<Look> {
  const isOwn = folder.id === ARTICLES_FOLDER_ID
  const root = isOwn ? path.join(libraryFolder, 'articles') : folder.path
  const scan = await scanOrSay(root, {
    except: isOwn ? null : Buffer.from(libraryFolder),
    stampOf: isOwn ? copyStamp : fileStamp,
    signal,
  })
  const shown = isOwn ? withoutVersions(scan, versionCopies(db)) : scan
  const known = await knownFiles(db, folder.id, signal)
  const plan = planSync(shown, known, quiet)
  const presentCount = known.filter(({ missingSinceMs }) => missingSinceMs === null).length
  const before = { identity: folder.identity, presentCount, absentCount: plan.absent.length }
  if (!isOwn && suspicionOf(shown, before) !== null) throw new AppError('folder-replaced')
  noteScan(db, folder.id, { identity: scan.identity, atMs: Date.now() })
  const isEmpty = plan.toRead.length === 0 && plan.gone.length === 0
  return {
    order: isEmpty
      ? null
      : orderOf(db, { name: path.basename(root), root: Buffer.from(root), folderId: folder.id, plan }),
    isUnsettled: plan.isUnsettled,
    unreadableCount: scan.unreadable.length,
  }
}

async function scanOrSay(root: string, options: Parameters<typeof scanFolder>[1]): Promise<FolderScan> {
  try {
    return await scanFolder(Buffer.from(root), options)
  } catch (error) {
    if (options.signal.aborted) throw error
    const { code, detail } = toFileError(error)
    throw code === 'file-missing'
      ? new AppError('folder-missing', '', { cause: error })
      : new AppError('folder-unreadable', detail, { cause: error })
  }
}

async function knownFiles(db: LibraryDatabase, folderId: number, signal: AbortSignal): Promise<WatchedFile[]> {
  const files: WatchedFile[] = []
  for (;;) {
    signal.throwIfAborted()
    const page = pageOfWatchedFiles(db, { folderId, after: files.at(-1)?.path ?? null, limit: PAGE })
    files.push(...page)
    if (page.length < PAGE) return files
    await new Promise(setImmediate)
  }
}

/** Copies of what articles were before they changed are nobody's file any more. */
function withoutVersions(scan: FolderScan, copies: readonly string[]): FolderScan {
  const files = new Map(scan.files)
  for (const name of copies) files.delete(Buffer.from(name).toString('latin1'))
  return { ...scan, files }
}

type Found = {
  readonly name: string
  readonly root: Buffer
  readonly folderId: number
  readonly plan: SyncPlan
}

function orderOf(db: LibraryDatabase, { name, root, folderId, plan }: Found): SyncOrder {
  const absentArticles = new Set(plan.absent.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])))
  const sources = plan.toRead.map(({ file, known }): Source => {
    const articleId = known?.articleId ?? null
    return {
      fileName: file.path.toString('utf8'),
      path: Buffer.concat([root, Buffer.from('/'), file.path]),
      problem: file.problem,
      watched: {
        folderId,
        path: file.path,
        stamp: file.stamp,
        known,
        published: articleId === null ? null : analystPublished(db, articleId),
        absentArticles,
      },
    }
  })
  const nowMs = Date.now()
  const last = plan.gone.map(
    (file) => () =>
      noteGoneFile(db, file, nowMs) ? plainLine(file.path.toString('utf8'), 'missing', file.articleId) : null,
  )
  return { name, sources, last }
}
