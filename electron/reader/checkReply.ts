import {
  type ExtractionReply,
  evidenceHolds,
  type ReaderReply,
  type ReaderRequest,
} from '../../shared/ipc/readerProtocol.ts'

/**
 * True when an answer that has passed its schema also holds together with the request it answers: dates are counted
 * from the publication date it names, quotes stand where they are said to, keys are unique, nothing holds what the
 * library cannot store. A `failed` answer always does.
 */
export function replyHolds(reply: ReaderReply, request: ReaderRequest): boolean {
  switch (reply.kind) {
    case 'ready':
      return false
    case 'failed':
      return true
    case 'extracted':
      return request.kind === 'extract' && extractionHolds(request.text, request.published ?? '', reply.extraction)
    case 'read':
      return request.kind === 'read' && readHolds(reply, request)
  }
}

function readHolds(
  { article, extraction }: Extract<ReaderReply, { kind: 'read' }>,
  request: Extract<ReaderRequest, { kind: 'read' }>,
): boolean {
  const { publication, text, title, outlet, byline, url } = article
  if (request.published !== null && publication.date !== request.published) return false
  if (publication.certain && publication.date === '') return false
  if (![text, title, outlet, byline, url].every(isStorable)) return false
  return extractionHolds(text, publication.certain ? publication.date : '', extraction)
}

function extractionHolds(text: string, published: string, { events, ...extraction }: ExtractionReply): boolean {
  return (
    extraction.published === published &&
    extraction.unresolvedCount <= events.length &&
    new Set(events.map((event) => event.key)).size === events.length &&
    events.filter((event) => event.main).length <= 1 &&
    events.every((event) =>
      [event.key, event.title, event.place, event.amount, ...event.people, ...event.organisations].every(isStorable),
    ) &&
    evidenceHolds(text, events) &&
    contextHolds(text, events)
  )
}

/** The words around each quote and the words that date it are the text's own. */
function contextHolds(text: string, events: ExtractionReply['events']): boolean {
  return events.every(({ derivation: { expression }, evidence }) => {
    if (expression !== null && text.slice(expression.start, expression.end) !== expression.text) return false
    return evidence.every(
      ({ start, end, prefix, suffix }) =>
        prefix.length <= start && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end),
    )
  })
}

/** SQLite ends text at NUL in places, and UTF-8 has no lone surrogates. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text)
}
