import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { addReaderStop, forgetReaderStops, readerStopsOf } from '../../db/readerStops.ts'
import type { Envelope } from '../../shared/ipc/appError.ts'
import { isReaderStop, MOST_READER_STOPS, type ReaderStop, readerStopWords } from '../../shared/model/setAsideFile.ts'
import type { ArticleReader, ReadAnswer, ReadFile } from '../reader/articleReader.ts'
import { openReadingMark, takeLeftMark } from './readingMark.ts'
import { sha256 } from './sha256.ts'

export type GuardedReader = ArticleReader & {
  /** Call when nothing is read any more. */
  close(): void
}

type Guarded = {
  readonly db: LibraryDatabase
  /** The library's. */
  readonly folder: string
}

/**
 * A reader that remembers, by their bytes, which files ended it. One that did so twice is answered `file-set-aside`
 * without being tried. What was being read when the whole app ended counts too: a mark beside the library says so.
 */
export function guardReader(reader: ArticleReader, { db, folder }: Guarded): GuardedReader {
  const left = takeLeftMark(folder)
  if (left !== null) quietly(() => addReaderStop(db, { ...left, code: 'reader-crashed', stoppedAtMs: Date.now() }))
  const mark = openReadingMark(folder)
  // One at a time, as the reader does it, so that the mark names the file that is in work.
  let lastTurn: Promise<unknown> = Promise.resolve()

  async function readGuarded(file: ReadFile, signal?: AbortSignal): Promise<Envelope<ReadAnswer>> {
    signal?.throwIfAborted()
    const hash = file.sha256 ?? (await sha256(file.bytes))
    const before = readerStopsOf(db, hash)
    if (before !== null && before.count >= MOST_READER_STOPS) return setAside(before.code)
    mark.set({ sha256: hash, fileName: file.fileName })
    try {
      const answer = await reader.read(file, signal)
      if (answer.ok || !isReaderStop(answer.error.code)) {
        if (before !== null) quietly(() => forgetReaderStops(db, hash))
        return answer
      }
      const { code } = answer.error
      quietly(() => addReaderStop(db, { sha256: hash, fileName: file.fileName, code, stoppedAtMs: Date.now() }))
      return (before?.count ?? 0) + 1 >= MOST_READER_STOPS ? setAside(code) : answer
    } finally {
      mark.clear()
    }
  }

  return {
    read(file, signal) {
      const turn = lastTurn.then(() => readGuarded(file, signal))
      lastTurn = turn.catch(() => {})
      return turn
    },
    extract: (article, signal) => reader.extract(article, signal),
    close: mark.close,
  }
}

function setAside(code: ReaderStop): Envelope<never> {
  return { ok: false, error: { code: 'file-set-aside', detail: readerStopWords[code] } }
}

/** On a full disk a stop goes uncounted; the file is answered all the same. */
function quietly(step: () => void): void {
  try {
    step()
  } catch {
    // As above.
  }
}
