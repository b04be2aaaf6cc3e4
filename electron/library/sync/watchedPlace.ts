import { currentSha256 } from '../../../db/articles.ts'
import { findVersion } from '../../../db/articleVersions.ts'
import type { LibraryDatabase } from '../../../db/libraryDatabase.ts'
import {
  forgetWatchedFile,
  hasOtherFile,
  missingFilesOf,
  saveWatchedFile,
  type WatchedFile,
} from '../../../db/watchedFiles.ts'
import type { AppErrorData } from '../../../shared/ipc/appError.ts'
import type { ReceiptOutcome } from '../../../shared/model/receipt.ts'

/** Where in a folder that is looked through a source is, and what was known of that place. */
export type WatchedPlace = {
  readonly folderId: number
  readonly path: Buffer
  readonly stamp: string
  readonly known: WatchedFile | null
  /** The day an analyst says the article there was published, for reading it again. */
  readonly published: string | null
  /** Articles whose file went from its place in the look that found this one. */
  readonly absentArticles: ReadonlySet<number>
}

/** The row of a place whose bytes are an article's. */
export function watchedFileAt(
  { folderId, path, stamp }: WatchedPlace,
  bytes: { readonly articleId: number; readonly sha256: string },
): WatchedFile {
  return { folderId, path, stamp, ...bytes, missingSinceMs: null, error: null }
}

/**
 * The article whose file this place was, when its bytes are others now: the article changes with it, also where it was
 * what the place held then and is not any more, because a person rolled that back. Null when it has another file that is as
 * it was: then this one has become a file of its own.
 */
export function changedArticleId(db: LibraryDatabase, place: WatchedPlace): number | null {
  const { known } = place
  if (known === null || known.articleId === null || known.sha256 === null) return null
  const isOrWas =
    currentSha256(db, known.articleId) === known.sha256 || findVersion(db, known.sha256)?.articleId === known.articleId
  if (!isOrWas) return null
  return hasOtherFile(db, known.articleId, place) ? null : known.articleId
}

/**
 * Notes that a place holds bytes the library has; an article whose only file was written over by them is missing then.
 * Answers what is to be said of the place; null for a file that was only touched. Call it inside a transaction.
 */
export function noteKnownFile(
  db: LibraryDatabase,
  place: WatchedPlace,
  bytes: { readonly articleId: number; readonly sha256: string },
): Extract<ReceiptOutcome, 'same' | 'moved' | 'restored'> | null {
  const { known, absentArticles } = place
  const { articleId } = bytes
  const left = missingFilesOf(db, articleId, place)
  const hadOther = hasOtherFile(db, articleId, place)
  saveWatchedFile(db, watchedFileAt(place, bytes))
  if (known !== null && known.articleId !== articleId) noteOverwrittenFile(db, known)
  if (known?.articleId === articleId) return known.missingSinceMs === null ? null : 'restored'
  if (left.length > 0 && !hadOther) {
    for (const file of left) forgetWatchedFile(db, file)
    return left.some((file) => file.path.equals(overwrittenPath(place.path, articleId))) ? 'restored' : 'moved'
  }
  if (absentArticles.has(articleId)) return 'moved'
  return 'same'
}

/**
 * Notes that a file went. Answers whether its article has none left where it came from; then the article is missing.
 * Call it inside a transaction.
 */
export function noteGoneFile(db: LibraryDatabase, file: WatchedFile, atMs: number): boolean {
  if (file.articleId === null || hasOtherFile(db, file.articleId, file)) {
    forgetWatchedFile(db, file)
    return false
  }
  saveWatchedFile(db, { ...file, missingSinceMs: atMs })
  return true
}

/** Keeps that an article had a file which has another article's bytes now, when it was the only one. */
function noteOverwrittenFile(db: LibraryDatabase, file: WatchedFile): void {
  const { articleId, path, missingSinceMs } = file
  if (articleId === null || hasOtherFile(db, articleId, file)) return
  saveWatchedFile(db, {
    ...file,
    path: overwrittenPath(path, articleId),
    missingSinceMs: missingSinceMs ?? Date.now(),
    error: null,
  })
}

/** A path that no file can have, as a row of `watched_file` is of one place: the place, a NUL, the article's id. */
function overwrittenPath(path: Buffer, articleId: number): Buffer {
  return Buffer.concat([path, Buffer.from(`\0${articleId}`)])
}

/** What a later look will find again by itself; a word about it would come again and again. */
const passing = new Set<AppErrorData['code']>(['file-missing'])

/** What the system could not do just then. The file is as good as it was, so another stamp is not waited for. */
const ofTheMoment = new Set(['EMFILE', 'ENFILE', 'EROFS', 'ENOMEM', 'EAGAIN', 'another program holds it'])

function isOfTheMoment({ code, detail }: AppErrorData): boolean {
  return code === 'disk-error' || (code === 'file-unreadable' && ofTheMoment.has(detail))
}

/** Notes why a file is no article; an article that was there before stays as it is. False: nothing to say. */
export function noteFailedFile(db: LibraryDatabase, place: WatchedPlace, error: AppErrorData): boolean {
  if (passing.has(error.code)) return false
  const { folderId, path, known } = place
  const isTriedAgain = isOfTheMoment(error)
  if (isTriedAgain && known?.error?.code === error.code) return false
  saveWatchedFile(db, {
    folderId,
    path,
    stamp: isTriedAgain ? '' : place.stamp,
    sha256: known?.sha256 ?? null,
    articleId: known?.articleId ?? null,
    missingSinceMs: null,
    error,
  })
  return true
}
