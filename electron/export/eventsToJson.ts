import type { EventExport } from '../../shared/model/eventExport.ts'

/** Names the layout below; a reader can refuse what it does not know. */
const FORMAT = { format: 'throughline-events', version: 1 } as const

/** All that is known of each event, in the order given, with the evidence's offsets into the article's text. */
export function eventsToJson(events: readonly EventExport[]): string {
  return `${JSON.stringify({ ...FORMAT, events }, null, 2)}\n`
}
