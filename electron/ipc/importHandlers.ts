import path from 'node:path'
import { forgetReaderStops, setAsideFiles } from '../../db/readerStops.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type ImportChannel =
  | 'import.dropped'
  | 'import.cancel'
  | 'import.answer'
  | 'import.progress'
  | 'setAside.list'
  | 'setAside.allow'

export function importHandlers({ shelf, onFailure }: HandlerContext): Handlers<ImportChannel> {
  return {
    'import.dropped': ({ paths }) => {
      if (!paths.every((each) => path.isAbsolute(each))) throw new AppError('request-invalid')
      // The answer does not wait for the import: progress comes as notices.
      shelf.required().startImport(paths, { asks: true }).catch(onFailure)
    },
    'import.cancel': () => {
      shelf.current()?.importer.cancel()
    },
    'import.progress': () => shelf.current()?.importer.progress() ?? null,
    'setAside.list': () => setAsideFiles(shelf.required().db),
    'setAside.allow': ({ sha256 }) => forgetReaderStops(shelf.required().db, sha256),
    'import.answer': ({ begins }) => {
      shelf.current()?.importer.answer(begins)
    },
  }
}
