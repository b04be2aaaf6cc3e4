import path from 'node:path'
import { forgetReaderStops, setAsideFiles } from '../../db/readerStops.ts'
import { latestReceipt } from '../../db/receipts.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type ImportChannel =
  | 'import.dropped'
  | 'import.cancel'
  | 'import.progress'
  | 'setAside.list'
  | 'setAside.allow'
  | 'receipt.latest'

export function importHandlers({ shelf, onFailure }: HandlerContext): Handlers<ImportChannel> {
  return {
    'import.dropped': ({ paths }) => {
      if (!paths.every((each) => path.isAbsolute(each))) throw new AppError('request-invalid')
      // The answer does not wait for the import: progress comes as notices.
      shelf.required().startImport(paths, null).catch(onFailure)
    },
    'import.cancel': () => {
      shelf.current()?.importer.cancel()
    },
    'import.progress': () => shelf.current()?.importer.progress() ?? null,
    'setAside.list': () => setAsideFiles(shelf.required().db),
    'setAside.allow': ({ sha256 }) => forgetReaderStops(shelf.required().db, sha256),
    // The importer's own has lines that a full disk kept out of the library.
    'receipt.latest': () => {
      const { db, importer } = shelf.required()
      return importer.receipt() ?? latestReceipt(db)
    },
  }
}
