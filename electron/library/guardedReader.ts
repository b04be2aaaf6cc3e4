import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { addReaderStop, forgetReaderStops, readerStopsOf } from '../../db/readerStops.ts'
import type { Envelope } from '../../shared/ipc/appError.ts'
import { isReaderStop, MOST_READER_STOPS, type ReaderStop, readerStopWords } from '../../shared/model/setAsideFile.ts'
import type { ArticleReader, ReadFile } from '../reader/articleReader.ts'
import { type MarkedFile, openReadingMark, takeLeftMark } from './readingMark.ts'
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
  // The reader takes them in this order, so the first of them is the one that is in work.
  const inReader: MarkedFile[] = []

  function enter(file: MarkedFile): void {
    inReader.push(file)
    if (inReader.length === 1) mark.set(file)
  }

  function leave(file: MarkedFile): void {
    const wasFirst = inReader[0] === file
    inReader.splice(inReader.indexOf(file), 1)
    if (!wasFirst) return
    const [first] = inReader
    if (first === undefined) mark.clear()
    else mark.set(first)
  }

  async function guarded<Answer>(
    file: Pick<ReadFile, 'fileName' | 'bytes' | 'sha256'>,
    ask: () => Promise<Envelope<Answer>>,
    signal?: AbortSignal,
  ): Promise<Envelope<Answer>> {
    signal?.throwIfAborted()
    const hash = file.sha256 ?? (await sha256(file.bytes))
    const before = readerStopsOf(db, hash)
    if (before !== null && before.count >= MOST_READER_STOPS) return setAside(before.code)
    const marked = { sha256: hash, fileName: file.fileName }
    enter(marked)
    try {
      const answer = await ask()
      if (answer.ok || !isReaderStop(answer.error.code)) {
        // A table has only been recognised then, not read.
        const isRead = answer.ok || answer.error.code !== 'table-needs-columns'
        if (before !== null && isRead) quietly(() => forgetReaderStops(db, hash))
        return answer
      }
      const { code } = answer.error
      quietly(() => addReaderStop(db, { sha256: hash, fileName: file.fileName, code, stoppedAtMs: Date.now() }))
      return (before?.count ?? 0) + 1 >= MOST_READER_STOPS ? setAside(code) : answer
    } finally {
      leave(marked)
    }
  }

  return {
    read: (file, signal) => guarded(file, () => reader.read(file, signal), signal),
    describeTable: (file, signal) => guarded(file, () => reader.describeTable(file, signal), signal),
    readTable: (file, signal) => guarded(file, () => reader.readTable(file, signal), signal),
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
