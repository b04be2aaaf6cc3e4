import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { readingSettings, readingStamp } from '../../db/readingSettings.ts'
import { staleArticles } from '../../db/staleArticles.ts'
import { updateExtraction } from '../../db/updateExtraction.ts'
import type { AppErrorData } from '../../shared/ipc/appError.ts'
import type { ArticleReader } from '../reader/articleReader.ts'

export type StaleResolver = {
  /**
   * Reads the events of every article again whose publication date is not the one they were counted from; what an
   * analyst entered stays. Resolves when none is left. A call while it runs makes it look again afterwards.
   */
  resolve(): Promise<void>
  /** Gives up the article in work and resolves when nothing is written any more. For closing the library. */
  stop(): Promise<void>
}

type ResolverOptions = {
  readonly db: LibraryDatabase
  readonly reader: ArticleReader
  /** Events changed. */
  readonly onDataChanged: () => void
  /** An article keeps its old dates until the library is opened again. For the log. */
  readonly onFailed?: (error: AppErrorData) => void
}

const BATCH = 20

/** Call `resolve` when a library opens and after every change of a publication date, undo and redo included. */
export function createStaleResolver({
  db,
  reader,
  onDataChanged,
  onFailed = () => {},
}: ResolverOptions): StaleResolver {
  const controller = new AbortController()
  const { signal } = controller
  // Not tried twice with the same date, or a text that the reader cannot finish would be read for ever.
  const failed = new Set<string>()
  let running: Promise<void> | null = null
  let isWanted = false

  function stale() {
    return staleArticles(db, BATCH + failed.size).filter((article) => !failed.has(`${article.id} ${article.published}`))
  }

  async function resolveAll(): Promise<void> {
    for (let articles = stale(); articles.length > 0; articles = stale()) {
      for (const { id, text, published } of articles) {
        const reading = readingSettings(db)
        const extraction = await reader.extract({ text, published, reading }, signal)
        signal.throwIfAborted()
        if (extraction.ok) {
          updateExtraction(db, id, extraction.value, readingStamp(reading))
        } else {
          failed.add(`${id} ${published}`)
          onFailed(extraction.error)
        }
      }
      onDataChanged()
    }
  }

  async function resolveUntilStopped(): Promise<void> {
    try {
      while (isWanted) {
        isWanted = false
        await resolveAll()
      }
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      running = null
    }
  }

  return {
    resolve() {
      if (signal.aborted) return Promise.resolve()
      isWanted = true
      // Not started in this tick: it may end without ever waiting, before there is anything to forget.
      running ??= Promise.resolve().then(resolveUntilStopped)
      return running
    },
    async stop() {
      controller.abort()
      await running?.catch(() => {})
    },
  }
}
