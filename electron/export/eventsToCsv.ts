import type { TypeCatalog } from '../../shared/figure/typeCatalog.ts'
import { describeDate } from '../../shared/model/describeDate.ts'
import type { EventExport, ExportedSource } from '../../shared/model/eventExport.ts'
import { countIndependentSources } from '../../shared/model/eventSource.ts'
import { csvList, csvRow } from './csv.ts'

const columns: readonly { readonly name: string; readonly cell: (event: EventExport, types: TypeCatalog) => string }[] =
  [
    { name: 'id', cell: (event) => String(event.id) },
    { name: 'date', cell: (event) => event.date },
    { name: 'date in words', cell: (event) => describeDate(event.date) },
    { name: 'type', cell: (event, types) => types.look(event.type).name },
    { name: 'title', cell: (event) => event.title },
    { name: 'status', cell: (event) => event.status },
    { name: 'review', cell: (event) => event.review },
    { name: 'people', cell: (event) => csvList(event.people) },
    { name: 'organisations', cell: (event) => csvList(event.organisations) },
    { name: 'place', cell: (event) => event.place },
    { name: 'amount', cell: (event) => event.amount },
    { name: 'confidence', cell: (event) => String(event.confidence) },
    { name: 'article', cell: (event) => ofSources(event, ({ article }) => article.title) },
    { name: 'outlet', cell: (event) => ofSources(event, ({ article }) => article.outlet) },
    { name: 'published', cell: (event) => ofSources(event, ({ article }) => article.published) },
    { name: 'file', cell: (event) => ofSources(event, ({ article }) => article.fileName) },
    {
      name: 'evidence',
      cell: ({ sources }) => csvList(sources.flatMap(({ evidence }) => evidence).map(({ quote }) => quote)),
    },
    { name: 'independent sources', cell: ({ sources }) => String(countIndependentSources(sources.map(asSource))) },
  ]

/** One cell for what each article says, in one order for all columns. */
function ofSources({ sources }: EventExport, textOf: (source: ExportedSource) => string): string {
  return csvList(sources.map(textOf))
}

function asSource({ article, copyOf }: ExportedSource) {
  return { articleId: article.id, copyOf }
}

// Without the mark Excel reads UTF-8 as the system's old encoding; other programs skip it.
const BYTE_ORDER_MARK = '\uFEFF'

/** A table with a header row, a row an event. Dates are EDTF. Safe to open in a spreadsheet, see csv.ts. */
export function eventsToCsv(events: readonly EventExport[], types: TypeCatalog): string {
  const header = csvRow(columns.map(({ name }) => name))
  const rows = events.map((event) => csvRow(columns.map(({ cell }) => cell(event, types))))
  return BYTE_ORDER_MARK + header + rows.join('')
}
