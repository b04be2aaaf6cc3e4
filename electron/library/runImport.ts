import { findArticleIdBySha256 } from '../../db/articles.ts'
import { toLibraryError } from '../../db/databaseErrors.ts'
import { inTransaction } from '../../db/inTransaction.ts'
import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { readingSettings } from '../../db/readingSettings.ts'
import { addReceiptLine, dropEmptyReceipt, finishReceipt, startReceipt } from '../../db/receipts.ts'
import { addWaitingFiles } from '../../db/waitingFiles.ts'
import { AppError, toAppError } from '../../shared/ipc/appError.ts'
import type { ReceiptKind, ReceiptLine, ReceiptOutcome } from '../../shared/model/receipt.ts'
import type { ArticleReader } from '../reader/articleReader.ts'
import { createTurns } from '../turns.ts'
import type { Source } from './findSources.ts'
import { fillsBatch, readyOnes } from './importBatch.ts'
import { type ImportTally, startTally } from './importTally.ts'
import { type PreparedSource, prepareSource } from './prepareSource.ts'
import { IN_FLIGHT, readAhead } from './readAhead.ts'
import { isLargeFile } from './readSourceFile.ts'
import { failedLine, plainLine, type UnplacedLine } from './receiptLines.ts'
import { type ReadySource, type StoredSource, storeBatch } from './storeBatch.ts'

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

export type ImportOrder = {
  readonly kind: ReceiptKind
  /** Of the receipt. */
  readonly name: string
  readonly find: (signal: AbortSignal) => Promise<readonly Source[]>
  /** What is to be done and said when all sources are: what became of files that are not among them. */
  readonly last?: readonly (() => UnplacedLine | null)[]
  readonly published: string | null
  readonly signal: AbortSignal
  /** Asks a person before anything is read; false: nothing is done, and there is no receipt. */
  readonly confirm?: (sources: readonly Source[], tally: ImportTally) => Promise<boolean>
  /** A receipt that was cut off, to go on with: `find` answers its files that are left. */
  readonly cutOff?: { readonly id: number; readonly startedAtMs: number; readonly position: number }
}

/** Outcomes after which the views show something else. */
const CHANGES: ReadonlySet<ReceiptOutcome> = new Set(['imported', 'changed', 'restored'])

/** Files that are read before those in front of them are stored; their bytes are in memory until then. */
const MOST_AHEAD = 32

/** Cancelled files are written to the receipt so many at a time, with a breath between. */
const BATCH = 500

/**
 * Imports files in their order; while some are stored the next are read. Every file ends as one line of the receipt,
 * written when the file ends, so that an import that is cut off has its lines too. A receipt of kind `sync` is kept
 * only when there was something to say.
 */
export function runImport(seams: ImportSeams, order: ImportOrder): ImportRun {
  const { db, onStep } = seams
  const { cutOff } = order
  const about = { kind: order.kind, name: order.name, startedAtMs: cutOff?.startedAtMs ?? Date.now() }
  const { receiptId, problem } =
    cutOff === undefined
      ? beginReceipt(db, { ...about, published: order.published })
      : { receiptId: cutOff.id, problem: null }
  const tally = startTally({ id: receiptId, ...about })
  // Lines that the disk had no room for; tried again at the end.
  const unwritten: { readonly line: ReceiptLine; readonly sourcePath: Uint8Array | null }[] = []
  let position = cutOff?.position ?? 0
  // A large file goes alone, so that memory does not hold several.
  const inTurn = createTurns(IN_FLIGHT)

  async function run(): Promise<void> {
    try {
      const sources = await order.find(order.signal)
      tally.update({ total: sources.length })
      if (order.confirm !== undefined && !(await order.confirm(sources, tally))) return tally.decline()
      await noteWaiting(sources)
      tally.update({ state: order.signal.aborted ? 'cancelling' : 'running', preview: null })
      await importAll(sources)
      if (!order.signal.aborted) for (const store of order.last ?? []) recordStored(store)
    } finally {
      for (const { line, sourcePath } of unwritten.splice(0)) writeLines([line], sourcePath)
      finishQuietly()
      onStep()
    }
  }

  /** Written before the first file is read, so that after a kill the import can be gone on with. */
  async function noteWaiting(sources: readonly Source[]): Promise<void> {
    if (order.kind === 'sync' || cutOff !== undefined || problem !== null) return
    try {
      for (let from = 0; from < sources.length; from += BATCH) {
        const batch = sources.slice(from, from + BATCH)
        addWaitingFiles(
          db,
          receiptId,
          batch
            .map((source, index) => ({ ...source, position: from + index }))
            // What is no file of its own cannot be found again by its path.
            .filter(({ read }) => read === undefined),
        )
        await new Promise(setImmediate)
      }
    } catch {
      // Without room for the list there is none for articles; every file gets its line that says so.
    }
  }

  async function importAll(sources: readonly Source[]): Promise<void> {
    const reading = readAhead(sources, async (source) => ({ source, prepared: await prepare(source) }), MOST_AHEAD)
    for (let done = 0; done < sources.length; ) {
      const taken = await reading.take(fillsBatch)
      const ready = readyOnes(taken)
      const isStored = await finishSources(ready)
      onStep()
      if (isStored) done += ready.length
      if (!isStored || ready.length < taken.length) return cancelAll(sources.slice(done))
    }
  }

  async function prepare(source: Source): Promise<PreparedSource> {
    tally.update({ currentFileName: source.fileName })
    onStep()
    if (problem !== null) return { kind: 'failed', error: problem }
    try {
      const isLarge = source.read !== undefined || (await isLargeFile(source.path))
      return await inTurn(isLarge ? IN_FLIGHT : 1, () =>
        prepareSource(source, {
          reader: seams.reader,
          reading: readingSettings(db),
          findArticleId: (sha256) => findArticleIdBySha256(db, sha256),
          published: source.watched?.published ?? order.published,
          signal: order.signal,
        }),
      )
    } catch (error) {
      return { kind: 'failed', error: toAppError(error) }
    }
  }

  /** False when it was cancelled before anything of them was stored. */
  async function finishSources(ready: readonly ReadySource[]): Promise<boolean> {
    const stored = await storeOrSay(ready)
    if (stored === null) return false
    for (const [index, { source }] of ready.entries()) {
      const result = stored[index]
      if (result === undefined) continue
      if ('error' in result) {
        // A sync comes again by itself, and would say the same of the same file every time.
        if (order.kind === 'sync') throw result.error
        record(failedLine(source.fileName, toAppError(result.error)), source.path)
      } else if (result.line !== null) {
        tally.add({ ...result.line, position })
        position += 1
        if (CHANGES.has(result.line.outcome)) seams.onStored()
      }
    }
    return true
  }

  /** Without a receipt nothing is stored: its lines would belong to nothing. */
  async function storeOrSay(ready: readonly ReadySource[]): Promise<readonly StoredSource[] | null> {
    if (problem === null) return await storeBatch(ready, { ...seams, receiptId }, position, order.signal)
    return ready.map(() => ({ error: new AppError(problem.code, problem.detail) }))
  }

  /** What is stored and its line, in one transaction. */
  function recordStored(store: () => UnplacedLine | null): void {
    const line = inTransaction(db, () => {
      const unplaced = store()
      if (unplaced !== null) addReceiptLine(db, receiptId, { ...unplaced, position })
      return unplaced
    })
    if (line === null) return
    tally.add({ ...line, position })
    position += 1
  }

  function record(unplaced: UnplacedLine, sourcePath: Uint8Array | null): void {
    const line = { ...unplaced, position }
    position += 1
    tally.add(line)
    writeLines([line], sourcePath)
  }

  /** A sync says nothing of files that it did not get to: the next one finds them again. */
  async function cancelAll(sources: readonly Source[]): Promise<void> {
    tally.update({ state: 'cancelling', currentFileName: '' })
    if (order.kind === 'sync') return
    for (let from = 0; from < sources.length; from += BATCH) {
      const batch = sources.slice(from, from + BATCH)
      const lines = batch.map(({ fileName }, index) => ({
        ...plainLine(fileName, 'cancelled'),
        position: position + index,
      }))
      position += lines.length
      for (const line of lines) tally.add(line)
      writeLines(lines, null)
      await new Promise(setImmediate)
    }
  }

  function writeLines(lines: readonly ReceiptLine[], sourcePath: Uint8Array | null): void {
    if (lines.length === 0) return
    try {
      inTransaction(db, () => {
        for (const line of lines) addReceiptLine(db, receiptId, line, sourcePath)
      })
    } catch {
      // The files were answered all the same: the tally, which is what is shown, has every line.
      for (const line of lines) unwritten.push({ line, sourcePath })
    }
  }

  /** On a full disk the receipt stays open in the library, which reads as "cut off". */
  function finishQuietly(): void {
    const isDeclined = tally.progress().state === 'declined'
    if (!isDeclined) tally.finish(Date.now())
    try {
      if (isDeclined || (order.kind === 'sync' && position === 0)) dropEmptyReceipt(db, receiptId)
      else finishReceipt(db, receiptId, Date.now())
    } catch {
      // As above.
    }
  }

  return { tally, done: run() }
}

/** When the library takes no receipt (full disk), every file is answered with the reason; the receipt's id is 0. */
function beginReceipt(db: LibraryDatabase, start: Parameters<typeof startReceipt>[1]) {
  try {
    return { receiptId: startReceipt(db, start), problem: null }
  } catch (error) {
    return { receiptId: 0, problem: toAppError(toLibraryError(error)) }
  }
}
