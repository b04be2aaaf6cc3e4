import { attachmentsHold } from '../../shared/ipc/attachmentProtocol.ts'
import { originalHolds } from '../../shared/ipc/originalProtocol.ts'
import { readerLimits } from '../../shared/ipc/readerLimits.ts'
import {
  type ExtractionReply,
  evidenceHolds,
  type ReaderReply,
  type ReaderRequest,
} from '../../shared/ipc/readerProtocol.ts'
import { partsFollow } from '../../shared/model/articlePart.ts'
import type { ArticleWords } from '../../shared/model/articleWords.ts'
import { isBuiltInType } from '../../shared/model/eventType.ts'
import type { ReadArticle } from '../../shared/model/readArticle.ts'
import type { ReadingSettings } from '../../shared/model/readingSettings.ts'

type Event = ExtractionReply['events'][number]

/**
 * True when an answer that has passed its schema also holds together with the request it answers: dates are counted
 * from the publication date it names, quotes stand where they are said to, types are ones that were asked for, keys are unique, nothing holds what the
 * library cannot store. A `failed` answer always does.
 */
export function replyHolds(reply: ReaderReply, request: ReaderRequest): boolean {
  switch (reply.kind) {
    case 'ready':
    case 'working':
    case 'events':
      return false
    case 'failed':
      return true
    case 'extracted':
      return (
        request.kind === 'extract' &&
        reply.extraction.events.length <= readerLimits.events &&
        extractionHolds(request.text, request.published ?? '', request.reading, reply.extraction)
      )
    case 'read':
      return (
        (request.kind === 'read' && readHolds(reply, request)) ||
        (request.kind === 'read-table' && tableHolds(reply, request))
      )
    case 'table':
      return request.kind === 'describe-table'
    case 'attachments':
      return request.kind === 'attachments' && attachmentsHold(reply.read, request)
    case 'original':
      return request.kind === 'original' && originalHolds(reply.original, request)
  }
}

function readHolds(
  { article, extraction }: Extract<ReaderReply, { kind: 'read' }>,
  request: Extract<ReaderRequest, { kind: 'read' }>,
): boolean {
  const { publication, text, parts } = article
  if (publication.origin === 'rows' || extraction.events.length > readerLimits.events) return false
  if (parts.length > readerLimits.parts) return false
  if (request.published !== null && publication.date !== request.published) return false
  if (publication.certain && publication.date === '') return false
  if (!articleHolds(article)) return false
  return extractionHolds(text, publication.certain ? publication.date : '', request.reading, extraction)
}

function tableHolds(
  { article, extraction }: Extract<ReaderReply, { kind: 'read' }>,
  { reading }: Extract<ReaderRequest, { kind: 'read-table' }>,
): boolean {
  const { publication, text } = article
  return (
    publication.origin === 'rows' &&
    publication.certain &&
    publication.date === '' &&
    articleHolds(article) &&
    extractionHolds(text, '', reading, extraction)
  )
}

function articleHolds({ text, title, outlet, byline, url, parts }: ReadArticle): boolean {
  const labels = parts.map(({ label }) => label)
  return [text, title, outlet, byline, url, ...labels].every(isStorable) && partsFollow(parts, text.length)
}

function extractionHolds(
  text: string,
  published: string,
  reading: ReadingSettings,
  { events, ...extraction }: ExtractionReply,
): boolean {
  const ownTypes = new Set(reading.ownTypes.map(({ id }) => id))
  return (
    events.every(({ type }) => isBuiltInType(type) || ownTypes.has(type)) &&
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

/** The words around each quote and the words that are given as reasons are the text's own. */
function contextHolds(text: string, events: ExtractionReply['events']): boolean {
  return events.every(({ derivation, reasons, evidence }) => {
    if (!wordsOf(derivation, reasons).every((words) => text.slice(words.start, words.end) === words.text)) return false
    return evidence.every(
      ({ start, end, prefix, suffix }) =>
        prefix.length <= start && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end),
    )
  })
}

function wordsOf({ expression, steps }: Event['derivation'], reasons: Event['reasons']): readonly ArticleWords[] {
  const ofSteps = steps.flatMap((step) =>
    step.kind === 'read' ? [] : step.kind === 'choose' ? step.over : [step.words],
  )
  const ofPeople = reasons.participants.map(({ words }) => words)
  const ofEvent = [reasons.trigger?.words ?? null, reasons.status, ...reasons.mentions]
  return [expression, ...ofSteps, ...ofPeople, ...ofEvent].filter((words) => words !== null)
}

/** SQLite ends text at NUL in places, and UTF-8 has no lone surrogates. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text)
}
