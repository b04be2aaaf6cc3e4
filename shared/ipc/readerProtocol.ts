import { z } from 'zod'
import {
  boundReasons,
  choiceReasons,
  dateSides,
  secondReasons,
  sideReasons,
  takenFrom,
  yearReasons,
} from '../model/dateDerivation.ts'
import { isEventDate } from '../model/edtf.ts'
import type { ReadingSettings } from '../model/readingSettings.ts'
import { type TableMapping, tableMappingSchema } from '../tables/tableMapping.ts'
import { appErrorCodes } from './appError.ts'
import { type AttachmentsRequest, readAttachmentsSchema } from './attachmentProtocol.ts'
import { type OriginalRequest, readOriginalSchema } from './originalProtocol.ts'
import { readerLimits } from './readerLimits.ts'
import { eventStatus, eventType, isoDayOrEmpty, publication, readOnly } from './schemas.ts'
import { tableDescriptionSchema, tablePreviewSchema } from './tableSchemas.ts'

/**
 * What main and the reader process say to each other over their one port.
 * The reader parses hostile bytes, so main trusts nothing it answers before these schemas have passed it.
 */
export type ReaderRequest =
  | {
      readonly kind: 'read'
      readonly id: number
      readonly fileName: string
      readonly bytes: Uint8Array
      /** From the command line or an analyst; null lets the reader look for it. */
      readonly published: string | null
      readonly reading: ReadingSettings
    }
  | {
      readonly kind: 'extract'
      readonly id: number
      readonly text: string
      readonly published: string | null
      readonly reading: ReadingSettings
    }
  | OriginalRequest
  | {
      readonly kind: 'describe-table'
      readonly id: number
      readonly fileName: string
      readonly bytes: Uint8Array
      /** What a preview is asked of; null lets the reader propose one. */
      readonly mapping: TableMapping | null
    }
  | {
      readonly kind: 'read-table'
      readonly id: number
      readonly fileName: string
      readonly bytes: Uint8Array
      readonly mapping: TableMapping
      readonly reading: ReadingSettings
    }
  | AttachmentsRequest

const offset = z.int().min(0).max(readerLimits.textLength)
const shortText = z.string().max(readerLimits.shortTextLength)
const name = z.string().max(readerLimits.nameLength)
const eventDate = z.string().max(40).refine(isEventDate, 'not an event date')

const articleWords = z.strictObject({ start: offset, end: offset, text: shortText })

const dateOrEmpty = z.string().max(40)

const derivationStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), rule: name }),
  z.strictObject({
    kind: z.literal('count'),
    from: z.enum(['publication', 'text', 'event']),
    date: dateOrEmpty,
    words: articleWords.nullable(),
  }),
  z.strictObject({
    kind: z.literal('side'),
    side: z.enum(dateSides),
    because: z.enum(sideReasons),
    words: articleWords.nullable(),
  }),
  z.strictObject({
    kind: z.literal('year'),
    year: z.string().max(4),
    because: z.enum(yearReasons),
    words: articleWords.nullable(),
  }),
  z.strictObject({
    kind: z.literal('choose'),
    because: z.enum(choiceReasons),
    over: z.array(articleWords).max(readerLimits.reasons),
  }),
  z.strictObject({ kind: z.literal('take'), from: z.enum(takenFrom), words: articleWords.nullable() }),
  z.strictObject({
    kind: z.literal('bound'),
    because: z.enum(boundReasons),
    date: dateOrEmpty,
    words: articleWords.nullable(),
  }),
  z.strictObject({ kind: z.literal('second'), because: z.enum(secondReasons), words: articleWords.nullable() }),
])

/** Why an event was read, also as the library stores it. */
export const eventReasons = z.strictObject({
  trigger: z.strictObject({ rule: name, words: articleWords }).nullable(),
  status: articleWords.nullable(),
  participants: z
    .array(z.strictObject({ name, role: z.enum(['agent', 'patient']), words: articleWords.nullable() }))
    .max(readerLimits.reasons),
  mentions: z.array(articleWords).max(readerLimits.reasons),
  signals: z.array(z.strictObject({ name, effect: z.number().min(-1).max(1) })).max(readerLimits.reasons),
})

/** How a date came about, also as the library stores it. */
export const dateDerivation = z.strictObject({
  expression: articleWords.nullable(),
  rules: z.array(name).max(readerLimits.rules),
  // What older versions stored has none.
  steps: z.array(derivationStep).max(readerLimits.steps).default([]),
  anchor: z.enum(['none', 'publication', 'text']),
  anchorDate: z.string().max(40),
  known: z.array(z.enum(['year', 'month', 'day'])).max(3),
  guessed: z.array(z.enum(['year', 'month', 'day'])).max(3),
  alternative: z.string().max(40),
  unresolved: z.boolean(),
})

const evidence = z.strictObject({
  start: offset,
  end: offset,
  quote: z.string().min(1).max(readerLimits.quoteLength),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  rules: z.array(name).max(readerLimits.rules),
})

export const extractedEventSchema = z.strictObject({
  key: z.string().min(1).max(100),
  type: eventType,
  title: z.string().min(1).max(readerLimits.eventTitleLength),
  date: eventDate,
  derivation: dateDerivation,
  status: eventStatus,
  people: z.array(name).max(readerLimits.names),
  organisations: z.array(name).max(readerLimits.names),
  place: name,
  amount: name,
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidence).min(1).max(readerLimits.evidence),
  main: z.boolean(),
  reasons: eventReasons,
})

export const readArticleSchema = z.strictObject({
  reader: z.string().min(1).max(40),
  mediaType: z.string().min(1).max(100),
  encoding: z.string().min(1).max(40),
  title: shortText,
  outlet: name,
  byline: name,
  url: shortText,
  language: z.string().max(40),
  publication,
  text: z.string().min(1).max(readerLimits.textLength),
  parts: readOnly(
    z
      .array(z.strictObject({ start: offset, label: z.string().min(1).max(readerLimits.partLabelLength) }))
      .max(readerLimits.tableRows),
  ),
})

/** What extraction sends to main: events only; time expressions and entities stay in the reader. */
export const extractionReplySchema = z.strictObject({
  version: z.int().min(1),
  published: isoDayOrEmpty,
  events: z.array(extractedEventSchema).max(readerLimits.tableRows),
  unresolvedCount: z.int().min(0),
})

export const readerReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  // A sign of life on the way; changes nothing but how long the reader may stay silent: longer in a library's one call.
  z.strictObject({ kind: z.literal('working'), id: z.int(), isInLibrary: z.boolean() }),
  z.strictObject({
    kind: z.literal('read'),
    id: z.int(),
    article: readArticleSchema,
    extraction: extractionReplySchema,
  }),
  // Events of the answer that follows.
  z.strictObject({
    kind: z.literal('events'),
    id: z.int(),
    events: z.array(extractedEventSchema).max(readerLimits.eventBatch),
  }),
  z.strictObject({
    kind: z.literal('table'),
    id: z.int(),
    description: tableDescriptionSchema,
    mapping: tableMappingSchema,
    preview: tablePreviewSchema,
  }),
  z.strictObject({ kind: z.literal('extracted'), id: z.int(), extraction: extractionReplySchema }),
  z.strictObject({ kind: z.literal('attachments'), id: z.int(), read: readAttachmentsSchema }),
  z.strictObject({ kind: z.literal('original'), id: z.int(), original: readOriginalSchema }),
  z.strictObject({ kind: z.literal('failed'), id: z.int(), code: z.enum(appErrorCodes), detail: z.string().max(200) }),
])

export type ExtractionReply = z.infer<typeof extractionReplySchema>
export type ReaderReply = z.infer<typeof readerReplySchema>

/** True when every quote stands in the text where its offsets say; main refuses the answer otherwise. */
export function evidenceHolds(text: string, events: ExtractionReply['events']): boolean {
  return events.every((event) =>
    event.evidence.every(({ start, end, quote }) => start < end && text.slice(start, end) === quote),
  )
}
