import { assertNever } from '../../shared/assertNever.ts'
import { BUILT_IN_CATALOG } from '../../shared/figure/typeCatalog.ts'
import type { EventExport } from '../../shared/model/eventExport.ts'
import type { EventFormat } from './eventFormat.ts'
import { eventsToCsv } from './eventsToCsv.ts'
import { eventsToJson } from './eventsToJson.ts'
import { saveFile } from './saveFile.ts'

/** Writes the events atomically; throws AppError `save-failed`. */
export async function saveEvents(file: string, events: readonly EventExport[], format: EventFormat): Promise<void> {
  await saveFile(file, eventText(events, format))
}

function eventText(events: readonly EventExport[], format: EventFormat): string {
  switch (format) {
    case 'csv':
      return eventsToCsv(events, BUILT_IN_CATALOG)
    case 'json':
      return eventsToJson(events)
    default:
      return assertNever(format, 'an export has a known format')
  }
}
