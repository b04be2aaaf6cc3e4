import path from 'node:path'
import { allEvents } from '../../db/eventExports.ts'
import { readingSettings } from '../../db/readingSettings.ts'
import { saveEvents } from '../export/saveEvents.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

export function exportHandlers({ shelf, dialogs }: HandlerContext): Handlers<'events.save'> {
  return {
    'events.save': async ({ filter, format }) => {
      const library = shelf.required()
      // Taken before the dialog: what is saved is what was on screen.
      const events = [...allEvents(library.db, filter)]
      const { ownTypes } = readingSettings(library.db)
      const file = await dialogs.saveFile({ title: 'Export events', baseName: library.name, extension: format })
      if (file === null) return { fileName: null }
      await saveEvents(file, { events, ownTypes }, format)
      return { fileName: path.basename(file) }
    },
  }
}
