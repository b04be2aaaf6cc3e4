import { receiptLinePage } from '../../db/receiptLines.ts'
import { getReceipt, latestReceiptSummary, receiptPage, unfinishedReceipts } from '../../db/receiptSummaries.ts'
import { previewRollBack, putBackReceipt, rollBackReceipt } from '../../db/rollBack.ts'
import { leaveWaitingFiles } from '../../db/waitingFiles.ts'
import { isUnderway } from '../../shared/model/receipt.ts'
import { rollBackTexts } from '../library/rollBackTexts.ts'
import { linesOf, summaryOf, unsavedReceipt } from '../library/unsavedReceipt.ts'
import type { OpenLibrary } from '../openLibraryAt.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type ReceiptChannel =
  | 'receipt.latest'
  | 'receipt.page'
  | 'receipt.get'
  | 'receipt.cutOff'
  | 'receipt.lines'
  | 'receipt.resume'
  | 'receipt.retry'
  | 'receipt.leave'
  | 'receipt.previewRollBack'
  | 'receipt.rollBack'
  | 'receipt.putBack'

export function receiptHandlers({ shelf, onEdit, onFailure }: HandlerContext): Handlers<ReceiptChannel> {
  /** A change of which articles there are: what it brings may be one with what others tell. */
  async function change(work: (library: OpenLibrary) => Promise<number>): Promise<number> {
    const library = shelf.required()
    const count = await work(library)
    await library.resolveStale()
    library.joinQuietly()
    onEdit()
    return count
  }

  /** The answer does not wait for the import. */
  function run(work: (library: OpenLibrary) => Promise<unknown>): void {
    const library = shelf.required()
    work(library)
      .then(() => library.joinQuietly())
      .catch(onFailure)
  }

  return {
    'receipt.latest': () => {
      const { db, importer } = shelf.required()
      const unsaved = unsavedReceipt(db, importer)
      return unsaved === null ? latestReceiptSummary(db) : summaryOf(unsaved)
    },
    'receipt.page': (page) => receiptPage(shelf.required().db, page),
    'receipt.get': ({ id }) => getReceipt(shelf.required().db, id),
    'receipt.cutOff': () => {
      const { db, importer } = shelf.required()
      const progress = importer.progress()
      const runningId = progress !== null && isUnderway(progress) ? progress.receiptId : null
      return unfinishedReceipts(db).filter(({ id, leftCount }) => id !== runningId && leftCount > 0)
    },
    'receipt.lines': ({ id, ...page }) => {
      const { db, importer } = shelf.required()
      if (id !== 0) return receiptLinePage(db, id, page)
      return linesOf(unsavedReceipt(db, importer)?.lines ?? [], page)
    },
    'receipt.resume': ({ id }) => run(({ importer }) => importer.resume(id)),
    'receipt.retry': ({ id }) => run(({ importer }) => importer.retry(id)),
    'receipt.leave': ({ id }) => {
      leaveWaitingFiles(shelf.required().db, id, Date.now())
      onEdit()
    },
    'receipt.previewRollBack': ({ id }) => previewRollBack(shelf.required().db, id),
    'receipt.rollBack': ({ id }) =>
      change(async (library) => {
        const count = rollBackReceipt(library.db, id)
        return count + (await rollBackTexts(library, { receiptId: id, to: 'before' }))
      }),
    'receipt.putBack': ({ id }) =>
      change(async (library) => {
        const count = putBackReceipt(library.db, id)
        return count + (await rollBackTexts(library, { receiptId: id, to: 'after' }))
      }),
  }
}
