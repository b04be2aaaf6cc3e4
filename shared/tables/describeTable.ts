import { dateNameScore } from './columnRoles.ts'
import { type DateColumn, dateColumn, datedCount } from './dates/dateColumn.ts'
import { readDateCell } from './dates/readDateCell.ts'
import { typeValue } from './rowType.ts'
import type { Table } from './table.ts'

/** A value of a column and how many rows have it. */
export type ValueCount = { readonly value: string; readonly count: number }

export type ColumnDescription = {
  readonly name: string
  /** Cells that hold something. */
  readonly filledCount: number
  /** The first values, each shortened. */
  readonly samples: readonly string[]
  /** Every value with its count, the most frequent first, where there are few of them; else none. */
  readonly values: readonly ValueCount[]
  /** What its cells are as dates; null where most are none. */
  readonly dates: DateColumn | null
  /** Mean length of what is filled, in string units. */
  readonly meanLength: number
  /** Share of the filled cells, 0 to 1. */
  readonly numericShare: number
  readonly urlShare: number
}

/** A table as a person sees it before it is imported. */
export type TableDescription = {
  readonly columns: readonly ColumnDescription[]
  readonly rowCount: number
  readonly raggedCount: number
  readonly noteCount: number
  readonly sheet: string
  readonly otherSheets: readonly string[]
  /** The first rows, their cells shortened. */
  readonly firstRows: readonly (readonly string[])[]
}

export const descriptionLimits = { rows: 8, cellLength: 120, samples: 3, values: 60, valueLength: 120 } as const

/** So many filled cells tell whether a column is worth reading as dates. */
const DATE_SAMPLE = 200
const DATE_SHARE = 0.5
/** A column without a date's name must be dates nearly throughout, so that identifiers and postcodes are none. */
const UNNAMED_DATE_SHARE = 0.95

/** @param onColumn called for each column, for whoever waits */
export function describeTable(table: Table, onColumn: () => void = () => {}): TableDescription {
  const { columns, rows, raggedCount, notes, sheet, otherSheets } = table
  return {
    columns: columns.map((name, index) => {
      onColumn()
      return describeColumn(name, cellsOf(table, index))
    }),
    rowCount: rows.length,
    raggedCount,
    noteCount: notes.length,
    sheet,
    otherSheets,
    firstRows: rows.slice(0, descriptionLimits.rows).map((row) => row.map(shortened)),
  }
}

function cellsOf({ rows }: Table, index: number): string[] {
  return rows.map((row) => row[index] ?? '')
}

function describeColumn(name: string, cells: readonly string[]): ColumnDescription {
  const filled = cells.filter((cell) => cell !== '')
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length)
  const samples = new Set<string>()
  for (const cell of filled) {
    if (samples.size === descriptionLimits.samples) break
    samples.add(shortened(cell))
  }
  return {
    name,
    filledCount: filled.length,
    samples: [...samples],
    values: valuesOf(filled),
    dates: datesOf(name, filled),
    meanLength: Math.round(filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length)),
    numericShare: share((cell) => cell.length < 40 && /^[-+]?[\d,]*\.?\d+%?$/.test(cell)),
    urlShare: share((cell) => /^https?:\/\//i.test(cell)),
  }
}

function datesOf(name: string, filled: readonly string[]): DateColumn | null {
  const sample = filled.slice(0, DATE_SAMPLE)
  const dated = sample.filter((cell) => readDateCell(cell, 'month-day') ?? readDateCell(cell, 'day-month')).length
  const least = dateNameScore(name) === 0 ? UNNAMED_DATE_SHARE : DATE_SHARE
  if (sample.length === 0 || dated < sample.length * least) return null
  const dates = dateColumn(filled)
  // Years and the numbers of days are numbers like others: only a name makes them dates.
  const isNumbers = dates.formats.every(({ format }) => format === 'spreadsheet day number' || format === 'yyyy')
  return datedCount(dates) === 0 || (isNumbers && dateNameScore(name) === 0) ? null : dates
}

function valuesOf(filled: readonly string[]): ValueCount[] {
  const counts = new Map<string, { value: string; count: number }>()
  for (const cell of filled) {
    if (cell.length > descriptionLimits.valueLength) return []
    const key = typeValue(cell)
    const known = counts.get(key)
    if (known !== undefined) known.count += 1
    else if (counts.size === descriptionLimits.values) return []
    else counts.set(key, { value: cell, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

function shortened(cell: string): string {
  const { cellLength } = descriptionLimits
  // Never through the middle of a pair of surrogates.
  return cell.length <= cellLength ? cell : `${cell.slice(0, cellLength - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
