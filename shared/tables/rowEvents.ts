import type { ExtractedEvent } from '../extraction/types.ts'
import type { ArticlePart } from '../model/articlePart.ts'
import type { ArticleWords } from '../model/articleWords.ts'
import type { DateDerivation, DatePart } from '../model/dateDerivation.ts'
import { EVIDENCE_CONTEXT_LENGTH } from '../model/evidence.ts'
import { dateReader, type RowDate } from './rowDate.ts'
import { rowKeys } from './rowKeys.ts'
import { sourceOf } from './rowSource.ts'
import { rowType } from './rowType.ts'
import type { Table } from './table.ts'
import type { TableMapping } from './tableMapping.ts'
import { DATE_RULE, ROW_RULE } from './tableRules.ts'
import { type CellPlace, type RowLine, tableText } from './tableText.ts'
import { fillTitle, parseTitle } from './titleTemplate.ts'

/** A table as the text and the events of an article. */
export type TableReading = {
  readonly text: string
  /** Each row by its number and where it comes from: `row 12, Lake Herald`. */
  readonly parts: readonly ArticlePart[]
  /** One for each row, in order. */
  readonly events: readonly ExtractedEvent[]
  /** Events without a date. */
  readonly undatedCount: number
  /** Events whose title is only the number of the row. */
  readonly untitledCount: number
  /** Date cells that hold something, but no date: at most five. */
  readonly unreadDates: readonly string[]
}

const UNREAD_EXAMPLES = 5

/**
 * Reads every row as an event whose evidence is the row. Pure; linear in the table.
 * @param onRow called for each row, for whoever waits
 */
export function rowEvents(table: Table, mapping: TableMapping, onRow: () => void = () => {}): TableReading {
  const { columns, rows } = table
  const { text, rows: lines } = tableText(table)
  const indexOf = new Map(columns.map((column, index) => [column, index]))
  const cell = (row: readonly string[], column: string) => row[indexOf.get(column) ?? -1] ?? ''
  const dates =
    mapping.date === null ? null : dateReader(mapping.date, (column) => rows.map((row) => cell(row, column)))
  const title = parseTitle(mapping.title, columns)
  const typeOf = rowType(mapping.type)
  const keys = rowKeys(rows)
  const unreadDates = new Set<string>()
  const parts: ArticlePart[] = []
  let untitledCount = 0
  let undatedCount = 0
  const events = rows.map((row, index): ExtractedEvent => {
    onRow()
    const line = lines[index] ?? { start: 0, end: 0, cells: [] }
    const cellOf = (column: string) => cell(row, column)
    const placesOf = (names: readonly string[]) => names.map((name) => line.cells[indexOf.get(name) ?? -1] ?? null)
    const values = (names: readonly string[]) => [...new Set(names.map(cellOf).filter((value) => value !== ''))]
    const read = dates?.read(cellOf) ?? null
    if (read === null) undatedCount += 1
    if (read === null && dates !== null && unreadDates.size < UNREAD_EXAMPLES) {
      const unread = values(dates.columns).join(' ')
      if (unread !== '') unreadDates.add(unread)
    }
    const told = fillTitle(title, cellOf) || cellOf(mapping.description)
    if (told === '') untitledCount += 1
    const source = sourceOf(cellOf(mapping.source), cellOf(mapping.url))
    const label = `row ${index + 1}`
    parts.push({ start: line.start, label: source === '' ? label : `${label}, ${source}` })
    return {
      key: keys[index] ?? '',
      type: typeOf(cellOf(mapping.type.column)),
      title: told || `Row ${index + 1}`,
      date: read?.date ?? '',
      derivation: derivationOf(read, read === null ? null : wordsOver(text, placesOf(dates?.columns ?? []))),
      status: 'happened',
      people: values(mapping.people),
      organisations: values(mapping.organisations),
      place: values(mapping.place).join(', '),
      amount: cellOf(mapping.amount),
      confidence: 1,
      evidence: [
        {
          start: line.start,
          end: line.end,
          quote: text.slice(line.start, line.end),
          prefix: text.slice(Math.max(0, line.start - EVIDENCE_CONTEXT_LENGTH), line.start),
          suffix: text.slice(line.end, line.end + EVIDENCE_CONTEXT_LENGTH),
          rules: read === null ? [ROW_RULE] : [ROW_RULE, DATE_RULE],
        },
      ],
      main: false,
      reasons: {
        trigger: triggerOf(
          text,
          line,
          title.flatMap((part) => (part.kind === 'column' ? placesOf([part.column]) : [])),
        ),
        status: null,
        participants: [],
        mentions: [],
        signals: [],
      },
    }
  })
  return { text, parts, events, undatedCount, untitledCount, unreadDates: [...unreadDates] }
}

function derivationOf(read: RowDate | null, expression: ArticleWords | null): DateDerivation {
  return {
    expression,
    rules: read === null ? [] : [DATE_RULE],
    steps: [
      ...(read === null ? [] : [{ kind: 'read' as const, rule: `${DATE_RULE} ${read.format}` }]),
      ...(read === null || read.alternative === ''
        ? []
        : [{ kind: 'second' as const, because: 'order' as const, words: null }]),
    ],
    anchor: 'none',
    anchorDate: '',
    known: read === null ? [] : knownParts(read.date),
    guessed: [],
    alternative: read?.alternative ?? '',
    unresolved: false,
  }
}

function knownParts(date: string): DatePart[] {
  const parts: DatePart[] = ['year', 'month', 'day']
  return parts.slice(0, (date.split('/')[0] ?? '').split('-').length)
}

/** Longer words explain nothing any more. */
const LONGEST_WORDS = 500

/** The words from the first of some cells to the last; null where they stand too far apart, or there are none. */
function wordsOver(text: string, places: readonly CellPlace[]): ArticleWords | null {
  const found = places.filter((place) => place !== null)
  if (found.length === 0) return null
  const start = Math.min(...found.map((place) => place.start))
  const end = Math.max(...found.map((place) => place.end))
  return end - start > LONGEST_WORDS ? null : { start, end, text: text.slice(start, end) }
}

/** What the row is called by: its title's first cell, else the first cell it has. */
function triggerOf(text: string, line: RowLine, titlePlaces: readonly CellPlace[]) {
  const place = titlePlaces.find((each) => each !== null) ?? line.cells.find((each) => each !== null) ?? null
  const words = wordsOver(text, [place])
  return words === null ? null : { rule: ROW_RULE, words }
}
