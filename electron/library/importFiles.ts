import type { LibraryDatabase } from '../../db/libraryDatabase.ts'
import type { ImportProgress, Receipt } from '../../shared/model/receipt.ts'
import type { ArticleReader } from '../reader/articleReader.ts'
import { findSources, type Source } from './findSources.ts'
import { importName } from './importName.ts'
import { type ImportOrder, type ImportRun, runImport } from './runImport.ts'
import { throttle } from './throttle.ts'

export type Importer = {
  /**
   * Imports files and folders after those of earlier calls; resolves with its receipt when every file has its line.
   */
  start(paths: readonly string[], options?: { readonly published?: string | null }): Promise<Receipt>
  /**
   * Carries out what `plan` finds, after the imports of earlier calls and while no other runs; resolves with null when it
   * finds nothing to do. Rejects with what the plan throws and with AppError `disk-full`, `disk-error`.
   */
  sync(plan: (signal: AbortSignal) => Promise<SyncOrder | null>): Promise<Receipt | null>
  /** Stops at once: the file in work is given up, the rest and all that waits is answered `cancelled`. */
  cancel(): void
  /** Of the present import or the last one; null before the first. */
  progress(): ImportProgress | null
  /** Of the present import or the last one. Has lines that a full disk kept out of the library. */
  receipt(): Receipt | null
  /** Cancels, and resolves when nothing is written any more. For closing the library. */
  stop(): Promise<void>
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

  async function carryOut(order: ImportOrder): Promise<Receipt> {
    let hasStored = false
    try {
      const onStored = () => {
        hasStored = true
        dataNotice.request()
      }
      const run = runImport({ db, articlesFolder, reader, onStored, onStep: progressNotice.request }, order)
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

  function cancel(): void {
    if (waiting.size === 0) return
    for (const controller of waiting) controller.abort()
    if (current?.tally.progress().state !== 'finished') current?.tally.update({ state: 'cancelling' })
    progressNotice.flush()
  }

  return {
    start: (paths, { published = null } = {}) =>
      inTurn((signal) =>
        carryOut({
          kind: 'import',
          name: importName(paths),
          find: () => findSources(paths, signal),
          published,
          signal,
        }),
      ),
    sync: (plan) =>
      inTurn(async (signal) => {
        const found = await plan(signal)
        if (found === null || signal.aborted) return null
        const { name, sources, last } = found
        const find = async () => sources
        const receipt = await carryOut({ kind: 'sync', name, find, last, published: null, signal })
        return receipt.lines.length === 0 ? null : receipt
      }),
    cancel,
    progress: () => current?.tally.progress() ?? null,
    receipt: () => current?.tally.receipt() ?? null,
    async stop() {
      cancel()
      await lastTurn
    },
  }
}
