import { readerLimits } from './readerLimits.ts'
import type { ExtractionReply, ReaderReply } from './readerProtocol.ts'

type Events = ExtractionReply['events']

/** The messages in which an answer is sent: one with more events than a message takes comes behind its events. */
export function splitReply(reply: ReaderReply): ReaderReply[] {
  if (reply.kind !== 'read' || reply.extraction.events.length <= readerLimits.eventBatch) return [reply]
  const { events } = reply.extraction
  const messages: ReaderReply[] = []
  for (let from = 0; from < events.length; from += readerLimits.eventBatch) {
    messages.push({ kind: 'events', id: reply.id, events: events.slice(from, from + readerLimits.eventBatch) })
  }
  return [...messages, { ...reply, extraction: { ...reply.extraction, events: [] } }]
}

/** The answer with the events that came before it. */
export function joinReply<Reply extends ReaderReply>(reply: Reply, before: Events): Reply {
  if (reply.kind !== 'read' || before.length === 0) return reply
  return { ...reply, extraction: { ...reply.extraction, events: [...before, ...reply.extraction.events] } }
}
