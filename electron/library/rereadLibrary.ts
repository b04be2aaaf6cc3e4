import { inTransaction } from '../../db/inTransaction.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { readingSettings, readingStamp } from '../../db/readingSettings.ts'
import { countOutdatedArticles, outdatedArticles } from '../../db/staleArticles.ts'
import { updateExtraction } from '../../db/updateExtraction.ts'
import type { AppErrorData } from '../../shared/ipc/appError.ts'
import type { ExtractionReply } from '../../shared/ipc/readerProtocol.ts'
import type { ReadingProgress } from '../../shared/model/readingProgress.ts'
import type { ArticleReader } from '../reader/articleReader.ts'
import { throttle } from './throttle.ts'

export type Rereader = {
  /**
   * Reads every article again whose events were read with other types or rules than hold now; a run on the way begins
   * anew. Resolves when none is left or it was cancelled. Machine values only: what an analyst entered stays.
   */
  start(): Promise<void>
  /** Stops after the article in work. What was read stays; the rest is read at the next `start`. */
  cancel(): void
  /** Of the present run or the last one; null before the first. */
  progress(): ReadingProgress | null
  /** Cancels, and resolves when nothing is written any more. For closing the library. */
  stop(): Promise<void>
}

type RereaderOptions = {
  readonly db: LibraryDatabase
  readonly reader: ArticleReader
  /** At most ten times a second, and always with the last state. */
  readonly onProgress: (progress: ReadingProgress) => void
  /** Events changed. At most once a second, and always after the last. */
  readonly onDataChanged: () => void
  /** A publication date may have changed while an article was read. Called at the end of a run. */
  readonly onFinished: () => void
  /** An article keeps its old events. For the log. */
  readonly onFailed?: (error: AppErrorData) => void
}

/** Articles stored in one transaction: enough to save most of the disk's waiting, few enough to leave main free. */
const BATCH = 8
const PROGRESS_INTERVAL_MS = 100
const DATA_INTERVAL_MS = 1000

export function createRereader(options: RereaderOptions): Rereader {
  const { db, reader, onFailed = () => {} } = options
  let controller = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let progress: ReadingProgress | null = null
  let isStopped = false
  const progressNotice = throttle(PROGRESS_INTERVAL_MS, () => {
    if (progress !== null) options.onProgress(progress)
  })
  const dataNotice = throttle(DATA_INTERVAL_MS, options.onDataChanged)

  function advance(change: Partial<ReadingProgress>): void {
    if (progress !== null) progress = { ...progress, ...change }
    progressNotice.request()
  }

  async function readAll(signal: AbortSignal): Promise<void> {
    const reading = readingSettings(db)
    const stamp = readingStamp(reading)
    const total = countOutdatedArticles(db, stamp)
    const wasStopped = progress?.state === 'cancelled'
    progress = { state: total === 0 ? 'finished' : 'running', done: 0, total, failed: 0 }
    // Undoing the change that a stopped run was for leaves nothing to read, and nothing to say was stopped.
    if (total > 0 || wasStopped) progressNotice.flush()
    if (total === 0) return
    try {
      for (let afterId = 0; ; ) {
        const articles = outdatedArticles(db, stamp, { afterId, limit: BATCH })
        const readings: { readonly id: number; readonly extraction: ExtractionReply }[] = []
        for (const { id, text, published } of articles) {
          afterId = id
          const extraction = await reader.extract({ text, published, reading }, signal)
          signal.throwIfAborted()
          if (extraction.ok) {
            readings.push({ id, extraction: extraction.value })
          } else {
            onFailed(extraction.error)
            advance({ failed: (progress?.failed ?? 0) + 1 })
          }
        }
        if (articles.length === 0) break
        inTransaction(db, () => {
          for (const { id, extraction } of readings) updateExtraction(db, id, extraction, stamp)
        })
        advance({ done: (progress?.done ?? 0) + articles.length })
        dataNotice.request()
      }
      advance({ state: 'finished' })
    } catch (error) {
      // A full disk stops it too; what is left can be read again.
      advance({ state: 'cancelled' })
      if (!signal.aborted) throw error
    } finally {
      progressNotice.flush()
      dataNotice.flush()
      options.onFinished()
    }
  }

  return {
    start() {
      controller.abort()
      const own = new AbortController()
      controller = own
      const turn = running.then(() => (isStopped || own.signal.aborted ? undefined : readAll(own.signal)))
      running = turn.catch(() => {})
      return turn
    },
    cancel: () => controller.abort(),
    progress: () => progress,
    async stop() {
      isStopped = true
      controller.abort()
      await running
    },
  }
}
