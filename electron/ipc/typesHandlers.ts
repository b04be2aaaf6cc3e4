import path from 'node:path'
import { readingSettings, setReadingSettings } from '../../db/readingSettings.ts'
import { triggerHits } from '../../db/triggerHits.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { parseTypesFile, typesFileText } from '../../shared/ipc/typesFile.ts'
import { saveFile } from '../export/saveFile.ts'
import { readTypesFile } from '../readTypesFile.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type TypesChannel =
  | 'types.get'
  | 'types.save'
  | 'types.import'
  | 'types.export'
  | 'types.findTrigger'
  | 'reading.progress'
  | 'reading.cancel'
  | 'reading.again'

/** The analyst's own types, and the reading of the library again that follows a change of them. */
export function typesHandlers({ shelf, dialogs, onEdit, onFailure }: HandlerContext): Handlers<TypesChannel> {
  return {
    'types.get': () => readingSettings(shelf.required().db),
    'types.save': (settings) => {
      const { db, rereader } = shelf.required()
      setReadingSettings(db, settings)
      onEdit()
      // The answer does not wait for the reading: progress comes as notices.
      rereader.start().catch(onFailure)
    },
    'types.import': async () => {
      const file = await dialogs.typesFile()
      if (file === null) return null
      const types = parseTypesFile(await readTypesFile(file))
      if (!types.ok) throw new AppError(types.error.code, types.error.detail)
      return types.value
    },
    'types.export': async ({ ownTypes }) => {
      const { name } = shelf.required()
      const file = await dialogs.saveFile({
        title: 'Export event types',
        baseName: `${name} types`,
        extension: 'json',
      })
      if (file === null) return { fileName: null }
      await saveFile(file, typesFileText(ownTypes))
      return { fileName: path.basename(file) }
    },
    'types.findTrigger': ({ trigger }) => triggerHits(shelf.required().db, trigger),
    'reading.progress': () => shelf.current()?.rereader.progress() ?? null,
    'reading.cancel': () => shelf.current()?.rereader.cancel(),
    'reading.again': () => {
      shelf.required().rereader.start().catch(onFailure)
    },
  }
}
