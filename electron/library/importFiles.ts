import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import { receiptStart } from '../../db/receipts.ts'
import { knownMapping } from '../../db/tablePresets.ts'
import { failedFiles, nextPosition } from '../../db/waitingFiles.ts'
import type { WaitingTable } from '../../db/waitingTables.ts'
import { AppError, type Envelope } from '../../shared/ipc/appError.ts'
import { type ImportProgress, isUnderway, type Receipt, type ReceiptLine } from '../../shared/model/receipt.ts'
import type { TableMapping } from '../../shared/tables/tableMapping.ts'
import type { ArticleReader } from '../reader/articleReader.ts'
import { failedSources, leftSources } from './continueReceipt.ts'
import { findSources, type Source } from './findSources.ts'
import { importName, retryName } from './importName.ts'
import type { ImportTally } from './importTally.ts'
import { previewImport } from './previewImport.ts'
import { type ImportOrder, type ImportRun, runImport } from './runImport.ts'
import { type Remembered, readTables } from './tables/readTables.ts'
import { dismissTable, settleTable } from './tables/settleTable.ts'
import { ASK, FOLLOW, type TablePolicy, UNATTENDED } from './tables/tablePolicy.ts'
import { throttle } from './throttle.ts'

export type Importer = {
  /**
   * Imports files and folders after those of earlier calls; resolves with its receipt when every file has its line.
   * With `asks`, an import that `previewImport` finds large waits for `answer` before it begins.
   */
  start(paths: readonly string[], options?: StartOptions): Promise<Receipt>
  /** Whether to begin the import that waits to be asked; without one nothing happens. */
  answer(begins: boolean): void
  /** Goes on with an import that was cut off, in its receipt. Rejects with `not-found` when nothing of it is left. */
  resume(receiptId: number): Promise<Receipt>
  /** Tries the failed files of a receipt again, in a receipt of its own. Rejects with `not-found` when there are none. */
  retry(receiptId: number): Promise<Receipt>
  /** Likewise for what is no file of its own, under this name. */
  startSources(name: string, find: () => Promise<readonly Source[]>): Promise<Receipt>
  /**
   * Carries out what `plan` finds, after the imports of earlier calls and while no other runs; resolves with null when it
   * finds nothing to do. Rejects with what the plan throws and with AppError `disk-full`, `disk-error`.
   */
  sync(plan: (signal: AbortSignal) => Promise<SyncOrder | null>): Promise<Receipt | null>
  /**
   * Imports a table that waits, with what a person says of its columns; null is that it is not wanted. Answers its line,
   * or why it goes on waiting.
   */
  settleTable(table: WaitingTable, mapping: TableMapping | null): Promise<Envelope<ReceiptLine>>
  /** Stops at once: the file in work is given up, the rest and all that waits is answered `cancelled`. */
  cancel(): void
  /** Of the present import or the last one; null before the first. */
  progress(): ImportProgress | null
  /** Of the present import or the last one. Has lines that a full disk kept out of the library. */
  receipt(): Receipt | null
  /** Cancels, and resolves when nothing is written any more. For closing the library. */
  stop(): Promise<void>
}

export type StartOptions = {
  readonly published?: string | null
  readonly asks?: boolean
  /** By what tables are imported; left out, they wait for a person. */
  readonly tables?: TablePolicy
  /** What is remembered of tables; left out, what the library remembers. */
  readonly remembered?: Remembered
}

/** What a look through a folder found to do. */
export type SyncOrder = {
  readonly name: string
  readonly sources: readonly Source[]
  readonly last: NonNullable<ImportOrder['last']>
}

type ImporterOptions = {
  readonly db: LibraryDatabase
  /** Its `articles/` takes the copies. */
  readonly articlesFolder: string
  readonly reader: ArticleReader
  /** At most ten times a second, and always with the last state. */
  readonly onProgress: (progress: ImportProgress) => void
  /** Articles were added. At most twice a second, and always after the last. */
  readonly onDataChanged: () => void
}

const PROGRESS_INTERVAL_MS = 100
const DATA_INTERVAL_MS = 500

/** Imports into one library. Calls wait for each other, so that a second drop is not lost. */
export function createImporter({ db, articlesFolder, reader, onProgress, onDataChanged }: ImporterOptions): Importer {
  let current: ImportRun | null = null
  let lastTurn: Promise<unknown> = Promise.resolve()
  const waiting = new Set<AbortController>()
  const progressNotice = throttle(PROGRESS_INTERVAL_MS, () => {
    if (current !== null) onProgress(current.tally.progress())
  })
  const dataNotice = throttle(DATA_INTERVAL_MS, onDataChanged)

  async function carryOut(
    order: ImportOrder,
    tables: TablePolicy = ASK,
    remembered: Remembered = (columns) => knownMapping(db, columns),
  ): Promise<Receipt> {
    let hasStored = false
    try {
      const onStored = () => {
        hasStored = true
        dataNotice.request()
      }
      const seams = { db, articlesFolder, reader: readTables(reader, tables, remembered), onStored }
      const run = runImport({ ...seams, onStep: progressNotice.request }, order)
      current = run
      progressNotice.request()
      await run.done
      return run.tally.receipt()
    } finally {
      if (hasStored) dataNotice.flush()
      progressNotice.flush()
    }
  }

  /** After what was begun earlier, whatever came of it. */
  function inTurn<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController()
    waiting.add(controller)
    const turn = lastTurn.then(() => work(controller.signal)).finally(() => waiting.delete(controller))
    lastTurn = turn.catch(() => {})
    return turn
  }

  async function settle(
    table: WaitingTable,
    mapping: TableMapping | null,
    signal: AbortSignal,
  ): Promise<Envelope<ReceiptLine>> {
    const settled: Envelope<ReceiptLine> =
      mapping === null
        ? { ok: true, value: dismissTable(db, table) }
        : await settleTable(table, mapping, { db, articlesFolder, reader, signal })
    if (!settled.ok) return settled
    // The receipt on screen is that of the run; its line changes with the one in the library.
    if (current?.tally.receipt().id === table.receiptId) current.tally.replace(settled.value)
    onDataChanged()
    progressNotice.flush()
    return settled
  }

  let answer: (begins: boolean) => void = () => {}

  /** Asks before a large import; true where nothing has to be asked. */
  async function confirm(
    paths: readonly string[],
    sources: readonly Source[],
    tally: ImportTally,
    signal: AbortSignal,
  ): Promise<boolean> {
    try {
      const preview = await previewImport(db, { paths, sources, signal })
      if (preview === null) return true
      const answered = new Promise<boolean>((resolve) => {
        answer = resolve
      })
      tally.update({ state: 'asking', preview })
      progressNotice.flush()
      return await answered
    } catch (error) {
      // Cancelled while sizes were looked up: every file is answered so.
      if (signal.aborted) return true
      throw error
    }
  }

  function cancel(): void {
    if (waiting.size === 0) return
    for (const controller of waiting) controller.abort()
    answer(false)
    if (current !== null && isUnderway(current.tally.progress())) current.tally.update({ state: 'cancelling' })
    progressNotice.flush()
  }

  return {
    start: (paths, { published = null, asks = false, tables, remembered } = {}) =>
      inTurn((signal) =>
        carryOut(
          {
            kind: 'import',
            name: importName(paths),
            find: () => findSources(paths, signal),
            published,
            signal,
            ...(asks && { confirm: (sources, tally) => confirm(paths, sources, tally, signal) }),
          },
          tables,
          remembered,
        ),
      ),
    answer: (begins) => answer(begins),
    resume: (receiptId) =>
      inTurn(async (signal) => {
        const { name, startedAtMs, finishedAtMs, published } = receiptStart(db, receiptId)
        const sources = leftSources(db, receiptId)
        if (finishedAtMs !== null || sources.length === 0) throw new AppError('not-found')
        const cutOff = { id: receiptId, startedAtMs, position: nextPosition(db, receiptId) }
        return await carryOut({ kind: 'import', name, find: async () => sources, published, signal, cutOff })
      }),
    retry: (receiptId) =>
      inTurn(async (signal) => {
        const { name, published } = receiptStart(db, receiptId)
        if (failedFiles(db, receiptId).length === 0) throw new AppError('not-found')
        const find = () => failedSources(db, receiptId, signal)
        return await carryOut({ kind: 'import', name: retryName(name), find, published, signal })
      }),
    startSources: (name, find) =>
      // A table in it has no path under which it could wait for a person.
      inTurn((signal) => carryOut({ kind: 'import', name, find, published: null, signal }, UNATTENDED)),
    sync: (plan) =>
      inTurn(async (signal) => {
        const found = await plan(signal)
        if (found === null || signal.aborted) return null
        const { name, sources, last } = found
        const find = async () => sources
        const receipt = await carryOut({ kind: 'sync', name, find, last, published: null, signal }, FOLLOW)
        return receipt.lines.length === 0 ? null : receipt
      }),
    settleTable: (table, mapping) => inTurn((signal) => settle(table, mapping, signal)),
    cancel,
    progress: () => current?.tally.progress() ?? null,
    receipt: () => current?.tally.receipt() ?? null,
    async stop() {
      cancel()
      await lastTurn
    },
  }
}
