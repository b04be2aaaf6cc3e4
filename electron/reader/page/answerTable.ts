import { EXTRACTOR_VERSION } from '../../../shared/extraction/version.ts'
import type { Envelope } from '../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../shared/ipc/readerLimits.ts'
import type { ReaderReply, ReaderRequest } from '../../../shared/ipc/readerProtocol.ts'
import { builtInTypes } from '../../../shared/model/eventType.ts'
import { DATED_ROWS } from '../../../shared/model/publication.ts'
import { describeTable, descriptionLimits } from '../../../shared/tables/describeTable.ts'
import { proposeMapping } from '../../../shared/tables/proposeMapping.ts'
import { rowEvents, type TableReading } from '../../../shared/tables/rowEvents.ts'
import type { TableMapping } from '../../../shared/tables/tableMapping.ts'
import type { TablePreview } from '../../../shared/tables/tablePreview.ts'
import { eventWithinLimits } from './extractEvents.ts'
import { stemOf } from './fileNames.ts'
import { oneLine } from './plainText.ts'
import { readTable } from './readTable.ts'
import { signOfLife } from './signOfLife.ts'

type RequestOf<Kind extends ReaderRequest['kind']> = Extract<ReaderRequest, { kind: Kind }>
type ReplyOf<Kind extends ReaderReply['kind']> = Extract<ReaderReply, { kind: Kind }>

/** A table's columns, what they most likely mean, and what that, or the mapping asked for, makes of the rows. */
export async function answerDescribe({
  id,
  bytes,
  fileName,
  mapping: asked,
}: RequestOf<'describe-table'>): Promise<Envelope<ReplyOf<'table'>>> {
  const read = await readTable({ bytes, fileName })
  if (!read.ok) return read
  const description = describeTable(read.value.table, signOfLife)
  const mapping = asked ?? proposeMapping(description, fileName)
  const preview = previewOf(rowEvents(read.value.table, mapping, signOfLife))
  return { ok: true, value: { kind: 'table', id, description, mapping, preview } }
}

function previewOf({ events, undatedCount, untitledCount, unreadDates }: TableReading): TablePreview {
  return {
    rowCount: events.length,
    undatedCount,
    untitledCount,
    unreadDates: unreadDates.map((cell) => oneLine(cell, descriptionLimits.cellLength)),
    events: events
      .slice(0, descriptionLimits.rows)
      .map(eventWithinLimits)
      .map(({ title, date, type, place }) => ({ title, date, type, place })),
  }
}

/** A table as an article, every row an event. Types that there are no more are `other`. */
export async function answerReadTable({
  id,
  bytes,
  fileName,
  mapping,
  reading,
}: RequestOf<'read-table'>): Promise<Envelope<ReplyOf<'read'>>> {
  const read = await readTable({ bytes, fileName })
  if (!read.ok) return read
  const types = new Set<string>([...builtInTypes, ...reading.ownTypes.map((type) => type.id)])
  const { text, parts, events } = rowEvents(read.value.table, withTypesOf(mapping, types), signOfLife)
  if (text.length > readerLimits.textLength) {
    return { ok: false, error: { code: 'text-too-large', detail: `${Math.ceil(text.length / 1024 / 1024)} MB` } }
  }
  const article = {
    ...read.value.article,
    title: oneLine(stemOf(fileName).replace(/[_-]+/g, ' '), readerLimits.shortTextLength) || fileName,
    outlet: '',
    byline: '',
    url: '',
    language: '',
    publication: DATED_ROWS,
    text,
    parts: parts.map(({ start, label }) => ({ start, label: oneLine(label, readerLimits.partLabelLength) })),
  }
  return {
    ok: true,
    value: {
      kind: 'read',
      id,
      article,
      extraction: {
        version: EXTRACTOR_VERSION,
        published: '',
        events: events.map((event) => {
          signOfLife()
          return eventWithinLimits(event)
        }),
        unresolvedCount: 0,
      },
    },
  }
}

function withTypesOf(mapping: TableMapping, types: ReadonlySet<string>): TableMapping {
  const known = (type: string) => (types.has(type) ? type : 'other')
  const { column, values, otherwise } = mapping.type
  return {
    ...mapping,
    type: {
      column,
      values: values.map(({ value, type }) => ({ value, type: known(type) })),
      otherwise: known(otherwise),
    },
  }
}
