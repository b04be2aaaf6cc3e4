import { assertNever } from '../../shared/assertNever.ts'
import { type TypeCatalog, typeCatalog } from '../../shared/figure/typeCatalog.ts'
import type { EventExport } from '../../shared/model/eventExport.ts'
import type { OwnType } from '../../shared/model/ownType.ts'
import type { EventFormat } from './eventFormat.ts'
import { eventsToCsv } from './eventsToCsv.ts'
import { eventsToJson } from './eventsToJson.ts'
import { saveFile } from './saveFile.ts'

/** Writes the events atomically; throws AppError `save-failed`. */
export async function saveEvents(
  file: string,
  { events, ownTypes }: { readonly events: readonly EventExport[]; readonly ownTypes: readonly OwnType[] },
  format: EventFormat,
): Promise<void> {
  await saveFile(file, eventText(events, typeCatalog(ownTypes), format))
}

function eventText(events: readonly EventExport[], types: TypeCatalog, format: EventFormat): string {
  switch (format) {
    case 'csv':
      return eventsToCsv(events, types)
    case 'json':
      return eventsToJson(events)
    default:
      return assertNever(format, 'an export has a known format')
  }
}
