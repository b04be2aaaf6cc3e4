import { dateColumn } from './dates/dateColumn.ts'
import type { DateOrder } from './dates/dateFormat.ts'
import { edtfOf } from './dates/edtfOf.ts'
import { monthNumber } from './dates/formats/namedMonth.ts'
import { readDateCell } from './dates/readDateCell.ts'
import type { DateSource } from './tableMapping.ts'

export type RowDate = {
  /** EDTF; empty where the cells hold no date. */
  readonly date: string
  /** How it was read: `m/d/yyyy`, `year, month and day`. */
  readonly format: string
  /** The other order, where no cell of the column tells which is meant. */
  readonly alternative: string
}

/** Reads the dates of rows. */
export type DateReader = {
  /** Columns that a date stands in. */
  readonly columns: readonly string[]
  readonly read: (cellOf: (column: string) => string) => RowDate | null
}

/** @param cellsOf every cell of a column, from which the order of day and month is told where nobody said it */
export function dateReader(source: DateSource, cellsOf: (column: string) => readonly string[]): DateReader {
  if (source.kind === 'parts') {
    const columns = [source.year, source.month, source.day].filter((column) => column !== '')
    return { columns, read: (cellOf) => datedByParts(source, cellOf) }
  }
  const { column, order } = source
  const { order: found, isOrderSure } = dateColumn(cellsOf(column), order)
  return { columns: [column], read: (cellOf) => readCell(cellOf(column), found, isOrderSure) }
}

function readCell(cell: string, order: DateOrder, isOrderSure: boolean): RowDate | null {
  const reading = readDateCell(cell, order)
  return reading === null ? null : { ...reading, alternative: isOrderSure ? '' : reading.alternative }
}

/** Year, month and day of their own columns. What a row leaves out makes it a month or a year; what is wrong makes it none. */
function datedByParts(
  { year, month, day }: Extract<DateSource, { kind: 'parts' }>,
  cellOf: (column: string) => string,
): RowDate | null {
  const [yearCell, monthCell, dayCell] = [year, month, day].map((column) => (column === '' ? '' : cellOf(column)))
  const monthOfYear = wholeNumber(monthCell, monthNumber)
  const dayOfMonth = wholeNumber(dayCell, Number)
  if (monthOfYear === undefined || dayOfMonth === undefined) return null
  const date = edtfOf(Number(wholeText(yearCell)), monthOfYear, dayOfMonth)
  return date === null ? null : { date, format: 'year, month and day', alternative: '' }
}

/** Null for an empty cell, undefined for one that holds no such number. */
function wholeNumber(cell = '', read: (text: string) => number | null): number | null | undefined {
  if (cell === '') return null
  const number = read(wholeText(cell))
  return number === null || !Number.isInteger(number) ? undefined : number
}

/** Spreadsheets write whole numbers as `2015.0` where a cell of the column is empty. */
function wholeText(cell = ''): string {
  return cell.replace(/\.0+$/, '')
}
