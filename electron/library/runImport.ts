import { findArticleIdBySha256 } from '../../db/articles.ts'
import { toLibraryError } from '../../db/databaseErrors.ts'
import { inTransaction } from '../../db/inTransaction.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { readingSettings } from '../../db/readingSettings.ts'
import { addReceiptLine, finishReceipt, type ReceiptStart, startReceipt } from '../../db/receipts.ts'
import { type AppErrorData, toAppError } from '../../shared/ipc/appError.ts'
import type { ReceiptLine } from '../../shared/model/receipt.ts'
import type { ArticleReader } from '../reader/articleReader.ts'
import { findSources, type Source } from './findSources.ts'
import { importName } from './importName.ts'
import { type ImportTally, startTally } from './importTally.ts'
import { type PreparedSource, prepareSource } from './prepareSource.ts'
import { storeArticle } from './storeArticle.ts'

export type ImportSeams = {
  readonly db: LibraryDatabase
  readonly articlesFolder: string
  readonly reader: ArticleReader
  /** Something of `tally.progress()` is new. Called often. */
  readonly onStep: () => void
  /** An article was stored. */
  readonly onStored: () => void
}

export type ImportRun = { readonly tally: ImportTally; readonly done: Promise<void> }

type Order = { readonly paths: readonly string[]; readonly published: string | null; readonly signal: AbortSignal }

/** Cancelled files are written to the receipt so many at a time, with a breath between. */
const BATCH = 500

/**
 * Imports files and folders one after the other; while one is stored the next is read. Every file ends as one line of
 * the receipt, written when the file ends, so that an import that is cut off has its lines too.
 */
export function runImport(seams: ImportSeams, order: Order): ImportRun {
  const { db, onStep } = seams
  const startedAtMs = Date.now()
  const about = { kind: 'import' as const, name: importName(order.paths), startedAtMs }
  const { receiptId, problem } = beginReceipt(db, about)
  const tally = startTally({ id: receiptId, ...about })
  // Lines that the disk had no room for; tried again at the end.
  const unwritten: ReceiptLine[] = []

  async function run(): Promise<void> {
    const sources = await findSources(order.paths, order.signal)
    tally.update({ total: sources.length, state: order.signal.aborted ? 'cancelling' : 'running' })
    await importAll(sources)
    writeLines(unwritten.splice(0))
    tally.finish(Date.now())
    finishQuietly()
    onStep()
  }

  async function importAll(sources: readonly Source[]): Promise<void> {
    let upcoming = prepare(sources[0])
    for (const [position, source] of sources.entries()) {
      tally.update({ currentFileName: source.fileName })
      onStep()
      const prepared = await upcoming
      if (prepared === null || prepared.kind === 'cancelled') return cancelFrom(sources, position)
      upcoming = prepare(sources[position + 1])
      await finishSource(prepared, source, position)
      onStep()
    }
  }

  /** Null past the last source. */
  async function prepare(source: Source | undefined): Promise<PreparedSource | null> {
    if (source === undefined) return null
    if (problem !== null) return { kind: 'failed', error: problem }
    try {
      const findArticleId = (sha256: string) => findArticleIdBySha256(db, sha256)
      return await prepareSource(source, {
        ...order,
        reader: seams.reader,
        reading: readingSettings(db),
        findArticleId,
      })
    } catch (error) {
      return { kind: 'failed', error: toAppError(error) }
    }
  }

  async function finishSource(prepared: PreparedSource, source: Source, position: number): Promise<void> {
    const { fileName } = source
    switch (prepared.kind) {
      case 'same':
        return record({ ...emptyLine(fileName, position), outcome: 'same', articleId: prepared.articleId })
      case 'failed':
        return recordFailure(fileName, position, prepared.error)
      case 'cancelled':
        return record({ ...emptyLine(fileName, position), outcome: 'cancelled' })
      case 'read': {
        const stored = await storeArticle(prepared, { ...seams, fileName, receiptId, position })
        if (!stored.ok) return recordFailure(fileName, position, stored.error)
        if (stored.value === null) {
          const articleId = findArticleIdBySha256(db, prepared.sha256)
          return record({ ...emptyLine(fileName, position), outcome: 'same', articleId })
        }
        tally.add({ ...emptyLine(fileName, position), outcome: 'imported', ...stored.value })
        seams.onStored()
      }
    }
  }

  function recordFailure(fileName: string, position: number, error: AppErrorData): void {
    record({ ...emptyLine(fileName, position), outcome: 'failed', errorCode: error.code, errorDetail: error.detail })
  }

  function record(line: ReceiptLine): void {
    tally.add(line)
    writeLines([line])
  }

  async function cancelFrom(sources: readonly Source[], position: number): Promise<void> {
    tally.update({ state: 'cancelling', currentFileName: '' })
    for (let from = position; from < sources.length; from += BATCH) {
      const lines = sources
        .slice(from, from + BATCH)
        .map(({ fileName }, index): ReceiptLine => ({ ...emptyLine(fileName, from + index), outcome: 'cancelled' }))
      for (const line of lines) tally.add(line)
      writeLines(lines)
      await new Promise(setImmediate)
    }
  }

  function writeLines(lines: readonly ReceiptLine[]): void {
    if (lines.length === 0) return
    try {
      inTransaction(db, () => {
        for (const line of lines) addReceiptLine(db, receiptId, line)
      })
    } catch {
      // The files were answered all the same: the tally, which is what is shown, has every line.
      unwritten.push(...lines)
    }
  }

  /** On a full disk the receipt stays open in the library, which reads as "cut off". */
  function finishQuietly(): void {
    try {
      finishReceipt(db, receiptId, Date.now())
    } catch {
      // As above.
    }
  }

  return { tally, done: run() }
}

/** When the library takes no receipt (full disk), every file is answered with the reason; the receipt's id is 0. */
function beginReceipt(db: LibraryDatabase, start: ReceiptStart) {
  try {
    return { receiptId: startReceipt(db, start), problem: null }
  } catch (error) {
    return { receiptId: 0, problem: toAppError(toLibraryError(error)) }
  }
}

function emptyLine(fileName: string, position: number): Omit<ReceiptLine, 'outcome'> {
  return { position, fileName, articleId: null, eventCount: 0, isDateCertain: true, errorCode: null, errorDetail: '' }
}
