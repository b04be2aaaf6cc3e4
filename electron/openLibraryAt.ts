import { existsSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { countArticles } from '../db/articles.ts'
import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { closeLibrary } from '../db/openLibrary.ts'
import { timelineExtent } from '../db/timelineQueries.ts'
import type { ReadingProgress } from '../shared/model/readingProgress.ts'
import type { ImportProgress, Receipt } from '../shared/model/receipt.ts'
import { EVERY_EVENT } from './everyEvent.ts'
import { createImporter, type Importer } from './library/importFiles.ts'
import { createArticleJoiner } from './library/joinArticles.ts'
import { createLibrary, LIBRARY_FILE, openLibraryFolder } from './library/libraryFolder.ts'
import { createRereader, type Rereader } from './library/rereadLibrary.ts'
import { createStaleResolver } from './library/resolveStale.ts'
import type { OpenMode, ShelvedLibrary } from './libraryShelf.ts'
import { describeError, log } from './log.ts'
import type { ArticleReader } from './reader/articleReader.ts'

/** A library with everything that works on it. */
export type OpenLibrary = ShelvedLibrary & {
  readonly db: LibraryDatabase
  readonly importer: Importer
  /** Imports after what is imported already; resolves with the receipt when every file has its line and its place. */
  readonly startImport: (paths: readonly string[], published: string | null) => Promise<Receipt>
  /** Reads events again whose publication date changed. */
  readonly resolveStale: () => Promise<void>
  /** Reads articles again whose events were read with other types or rules. */
  readonly rereader: Rereader
}

export type LibrarySeams = {
  readonly reader: ArticleReader
  readonly onProgress: (progress: ImportProgress) => void
  /** Articles or events were added or read again. */
  readonly onDataChanged: () => void
  readonly onReadingProgress: (progress: ReadingProgress) => void
}

/** Opens or makes the library in a folder; throws AppError as electron/library/libraryFolder.ts says. */
export async function openLibraryAt(folder: string, mode: OpenMode, seams: LibrarySeams): Promise<OpenLibrary> {
  const { reader, onProgress, onDataChanged, onReadingProgress } = seams
  const isThere = existsSync(path.join(folder, LIBRARY_FILE))
  const isNew = mode === 'create' || (mode === 'either' && !isThere)
  const place = { folder, ...sqliteBinding() }
  const opened = await (isNew ? createLibrary(place) : openLibraryFolder(place))
  const { db, articlesFolder } = opened

  const importer = createImporter({ db, articlesFolder, reader, onProgress, onDataChanged })
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
  rereader.start().catch((error: unknown) => log('error', `articles were not read again: ${describeError(error)}`))

  return {
    folder: opened.folder,
    name: opened.name,
    db,
    importer,
    async startImport(paths, published) {
      const receipt = await importer.start(paths, { published })
      await join()
      return receipt
    },
    async resolveStale() {
      await resolver.resolve()
      void join()
    },
    rereader,
    counts() {
      const { datedCount, undatedCount } = timelineExtent(db, EVERY_EVENT)
      return { articleCount: countArticles(db), eventCount: datedCount + undatedCount }
    },
    async close() {
      await Promise.all([importer.stop(), rereader.stop(), resolver.stop(), joiner.stop()])
      closeLibrary(db)
    },
  }
}

/** An addon compiled for a development runtime whose Node-API is too old for the shipped one. Never when packaged. */
function sqliteBinding(): { nativeBinding?: string } {
  const nativeBinding = process.env['THROUGHLINE_SQLITE_BINDING']
  return app.isPackaged || nativeBinding === undefined || nativeBinding === '' ? {} : { nativeBinding }
}
