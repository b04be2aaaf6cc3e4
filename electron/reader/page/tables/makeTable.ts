import { AppError } from '../../../../shared/ipc/appError.ts'
import { readDateCell } from '../../../../shared/tables/dates/readDateCell.ts'
import { type Table, tableLimits } from '../../../../shared/tables/table.ts'
import { wellFormed } from '../plainText.ts'

/** What a format's parser finds. */
export type RawTable = {
  /** Lines from the top, the header among them; where there are `columns`, rows only. */
  readonly lines: readonly (readonly string[])[]
  /** Names that the format itself gives; null where one of the lines is the header. */
  readonly columns: readonly string[] | null
  readonly sheet?: string
  readonly otherSheets?: readonly string[]
}

/**
 * A table of lines and cells: white space folded, the header found, columns named each its own, rows made of one length.
 * Throws `table-empty` for fewer than two columns or no row, `table-too-large` over a limit; nothing is cut.
 */
export function makeTable({ lines, columns, sheet = '', otherSheets = [] }: RawTable): Table {
  if (lines.length > tableLimits.rows + 1) throw tooLarge(`${lines.length.toLocaleString('en')} rows`)
  const folded = lines.map((line) => line.map(foldCell)).filter((line) => line.some((cell) => cell !== ''))
  const headerAt = columns === null ? headerIndex(folded) : null
  const header = columns?.map(foldCell) ?? (headerAt === null ? [] : (folded[headerAt] ?? []))
  const body = headerAt === null ? folded : folded.slice(headerAt + 1)
  const width = body.reduce((widest, row) => Math.max(widest, filledLength(row)), filledLength(header))
  if (width < 2 || body.length === 0) throw new AppError('table-empty')
  if (width > tableLimits.columns) throw tooLarge(`${width.toLocaleString('en')} columns`)
  if (body.length > tableLimits.rows) throw tooLarge(`${body.length.toLocaleString('en')} rows`)
  const headerLength = filledLength(header)
  return {
    columns: namesOf(header, width),
    rows: body.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
    notes:
      headerAt === null ? [] : folded.slice(0, headerAt).map((line) => line.filter((cell) => cell !== '').join(' ')),
    raggedCount:
      header.length === 0
        ? 0
        : body.filter((row) => row.length !== header.length && filledLength(row) !== headerLength).length,
    sheet: foldCell(sheet).slice(0, tableLimits.columnNameLength),
    otherSheets: otherSheets.map(foldCell),
  }
}

/** One line of text without control characters, as the library can store it. Throws `table-too-large`. */
function foldCell(cell: string): string {
  if (cell.length > tableLimits.cellLength) throw tooLarge(`a cell of ${cell.length.toLocaleString('en')} characters`)
  return wellFormed(cell)
    .replace(/[\s\p{Cc}\ufeff]+/gu, ' ')
    .trim()
}

function filledLength(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1
}

/** Lines that are looked at for where the header stands. */
const HEADER_SAMPLE = 50

/**
 * The line that names the columns: the first that is about as full as those below it, so that a title above is none.
 * Null where the first full line holds dates or numbers, as a header does not.
 */
function headerIndex(lines: readonly (readonly string[])[]): number | null {
  const filled = lines.slice(0, HEADER_SAMPLE).map((line) => line.filter((cell) => cell !== '').length)
  const usual = [...filled].sort((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0
  const at = filled.findIndex((count) => count >= 2 && count * 2 > usual)
  const line = lines[Math.max(0, at)] ?? []
  const named = line.filter((cell) => cell !== '')
  const values = named.filter((cell) => /^[-+]?[\d,.]+%?$/.test(cell) && !/^\d{4}$/.test(cell))
  const hasDay = named.some((cell) => (readDateCell(cell, 'month-day')?.date.length ?? 0) > 7)
  return hasDay || values.length * 2 >= named.length ? null : Math.max(0, at)
}

/** `Column 3` where a name is empty, `Name (2)` for a second one. */
function namesOf(header: readonly string[], width: number): string[] {
  const taken = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const base = header[index] || `Column ${index + 1}`
    if (base.length > tableLimits.columnNameLength) {
      throw tooLarge(`a column name of ${base.length.toLocaleString('en')} characters`)
    }
    let name = base
    for (let number = 2; taken.has(name); number += 1) name = `${base} (${number})`
    taken.add(name)
    return name
  })
}

function tooLarge(detail: string): AppError {
  return new AppError('table-too-large', detail)
}
