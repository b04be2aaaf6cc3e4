import { existsSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { countArticles } from '../db/articles.ts'
import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { closeLibrary } from '../db/openLibrary.ts'
import { timelineExtent } from '../db/timelineQueries.ts'
import { AppError, toAppError } from '../shared/ipc/appError.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import type { ReadingProgress } from '../shared/model/readingProgress.ts'
import type { ImportProgress, Receipt } from '../shared/model/receipt.ts'
import { EVERY_EVENT } from './everyEvent.ts'
import { createBackupKeeper } from './library/backupKeeper.ts'
import { newestBackupMs } from './library/backups.ts'
import { catchUp } from './library/catchUp.ts'
import { catchUpWords } from './library/catchUpWords.ts'
import type { Source } from './library/findSources.ts'
import { refuseUnsafeFolder } from './library/folderKind.ts'
import { guardReader } from './library/guardedReader.ts'
import { createImporter, type Importer, type StartOptions } from './library/importFiles.ts'
import { createArticleJoiner } from './library/joinArticles.ts'
import {
  createLibrary,
  LIBRARY_FILE,
  type LibraryFolder,
  type LibraryPlace,
  openLibraryFolder,
} from './library/libraryFolder.ts'
import { createRereader, type Rereader } from './library/rereadLibrary.ts'
import { createStaleResolver } from './library/resolveStale.ts'
import { endRestore, finishRestore } from './library/restoreBackup.ts'
import { setStaleLogAside } from './library/staleLog.ts'
import { createFolderSync, type FolderSync } from './library/sync/folderSync.ts'
import { UNATTENDED } from './library/tables/tablePolicy.ts'
import type { OpenMode, ShelvedLibrary } from './libraryShelf.ts'
import { describeError, log } from './log.ts'
import type { ArticleReader } from './reader/articleReader.ts'

/** A library with everything that works on it. */
export type OpenLibrary = ShelvedLibrary & {
  readonly db: LibraryDatabase
  /** Holds the copies. */
  readonly articlesFolder: string
  readonly importer: Importer
  readonly reader: ArticleReader
  /** Imports after what is imported already; resolves with the receipt when every file has its line and its place. */
  readonly startImport: (paths: readonly string[], options?: StartOptions) => Promise<Receipt>
  /** Looks all followed folders through until nothing in them is being written; their events have their place then. */
  readonly settleFolders: () => Promise<readonly Receipt[]>
  /** Likewise for what a mail carries, under this name. */
  readonly importSources: (name: string, find: () => Promise<readonly Source[]>) => Promise<Receipt>
  /** Follows the library's `articles/` and the folders that are watched; begun with `start`. */
  readonly folderSync: FolderSync
  /** Compares events whose articles came, went or changed with those of others; nobody waits for it. */
  readonly joinQuietly: () => void
  /** Reads events again whose publication date changed. */
  readonly resolveStale: () => Promise<void>
  /** Reads articles again whose events were read with other types or rules. */
  readonly rereader: Rereader
  /** Throws AppError `backup-failed`. */
  readonly makeBackup: () => Promise<void>
}

export type LibrarySeams = {
  readonly reader: ArticleReader
  readonly onProgress: (progress: ImportProgress) => void
  /** Articles or events were added or read again. */
  readonly onDataChanged: () => void
  readonly onReadingProgress: (progress: ReadingProgress) => void
  /** The state of a folder that is followed, or what is to be settled after a change, is another. */
  readonly onFoldersChanged: () => void
  /** False for a run without a window, which makes nothing that its files could not make again. */
  readonly keepsBackups: boolean
}

/** Opens or makes the library in a folder; throws AppError as electron/library/libraryFolder.ts says. */
export async function openLibraryAt(folder: string, mode: OpenMode, seams: LibrarySeams): Promise<OpenLibrary> {
  const { reader, onProgress, onDataChanged, onReadingProgress, onFoldersChanged, keepsBackups } = seams
  const place = { folder, ...sqliteBinding() }
  await refuseUnsafeFolder(folder)
  const isRestored = finishRestore(folder)
  const warnings: string[] = []
  const warn = (error: unknown) => {
    log('error', `a backup was not made: ${describeError(error)}`)
    warnings.push(errorMessage(toAppError(error)))
    onDataChanged()
  }
  if (setStaleLogAside(folder)) {
    warnings.push('A log of another file lay beside the library. It was set aside, in the folder set-aside.')
  }
  const onSearchIndexRebuilt = () => {
    log('warn', 'the search index was damaged; it was made anew')
    warnings.push(
      'The search index of the library was damaged. It was made anew from the articles, and nothing is lost.',
    )
  }
  const opened = await openOrMake({ ...place, onBackupFailed: warn, onSearchIndexRebuilt }, mode)
  const { db, articlesFolder } = opened

  const guarded = guardReader(reader, { db, folder: opened.folder })
  const importer = createImporter({ db, articlesFolder, reader: guarded, onProgress, onDataChanged })
  try {
    const caughtUp = await catchUp({
      db,
      folder: opened.folder,
      isRestored,
      importFiles: (paths, remembered) => importer.start(paths, { tables: UNATTENDED, remembered }),
      reader,
    })
    const words = catchUpWords(caughtUp, isRestored)
    if (words !== null) warnings.push(words)
    if (isRestored) endRestore(opened.folder)
  } catch (error) {
    await importer.stop()
    guarded.close()
    closeLibrary(db)
    throw error
  }
  const keeper = keepsBackups ? createBackupKeeper({ db, ...place, onFailed: warn }) : null

  const resolver = createStaleResolver({
    db,
    reader,
    onDataChanged,
    onFailed: ({ code }) => log('warn', `an article was not read again: ${code}`),
  })
  const joiner = createArticleJoiner({ db, onDataChanged })
  const join = () =>
    joiner.join().catch((error: unknown) => log('error', `events were not joined: ${describeError(error)}`))
  // Nobody waits for it. What articles share with others follows when their own events are up to date.
  function resolveQuietly(): void {
    void resolver
      .resolve()
      .catch((error: unknown) => log('error', `articles were not read again: ${describeError(error)}`))
      .then(join)
  }
  // What an earlier run was stopped in.
  resolveQuietly()

  const rereader = createRereader({
    db,
    reader,
    onProgress: onReadingProgress,
    onDataChanged,
    onFinished: resolveQuietly,
    onFailed: ({ code }) => log('warn', `an article was not read again: ${code}`),
  })
  const folderSync = createFolderSync({
    db,
    libraryFolder: opened.folder,
    importer,
    onChange: onFoldersChanged,
    onReceipt() {
      onFoldersChanged()
      onDataChanged()
      void join()
    },
    onFailed: (error) => log('error', `a folder was not looked through: ${describeError(error)}`),
  })
  rereader.start().catch((error: unknown) => log('error', `articles were not read again: ${describeError(error)}`))

  return {
    folder: opened.folder,
    name: opened.name,
    db,
    articlesFolder,
    reader: guarded,
    importer,
    async importSources(name, find) {
      const receipt = await importer.startSources(name, find)
      await join()
      return receipt
    },
    async startImport(paths, options) {
      const receipt = await importer.start(paths, options)
      await join()
      return receipt
    },
    async settleFolders() {
      const receipts = await folderSync.settle()
      await join()
      return receipts
    },
    joinQuietly: () => void join(),
    async resolveStale() {
      await resolver.resolve()
      void join()
    },
    folderSync,
    rereader,
    warning: () => (warnings.length === 0 ? null : warnings.join(' ')),
    async makeBackup() {
      await keeper?.make('asked')
    },
    counts() {
      const { datedCount, undatedCount } = timelineExtent(db, EVERY_EVENT)
      return { articleCount: countArticles(db), eventCount: datedCount + undatedCount }
    },
    async close() {
      await Promise.all([folderSync.stop(), importer.stop(), rereader.stop(), resolver.stop(), joiner.stop()])
      guarded.close()
      await keeper?.stop()
      closeLibrary(db)
    },
  }
}

/**
 * A file that is no library, or none at all, beside backups of one is a damaged library: it can be restored.
 */
async function openOrMake(place: LibraryPlace, mode: OpenMode): Promise<LibraryFolder> {
  const isThere = existsSync(path.join(place.folder, LIBRARY_FILE))
  const hasBackup = mode !== 'create' && (await newestBackupMs(place)) !== null
  const isNew = mode === 'create' || (mode === 'either' && !isThere && !hasBackup)
  try {
    return await (isNew ? createLibrary(place) : openLibraryFolder(place))
  } catch (error) {
    const isBroken = error instanceof AppError && (error.code === 'library-foreign' || error.code === 'library-missing')
    if (!isBroken || !hasBackup) throw error
    throw new AppError('library-damaged', isThere ? 'not a library any more' : 'the file is gone', { cause: error })
  }
}

/** An addon compiled for a development runtime whose Node-API is too old for the shipped one. Never when packaged. */
export function sqliteBinding(): { nativeBinding?: string } {
  const nativeBinding = process.env['THROUGHLINE_SQLITE_BINDING']
  return app.isPackaged || nativeBinding === undefined || nativeBinding === '' ? {} : { nativeBinding }
}
