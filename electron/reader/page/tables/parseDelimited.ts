import Papa from 'papaparse'
import { AppError } from '../../../../shared/ipc/appError.ts'
import { type Table, tableLimits } from '../../../../shared/tables/table.ts'
import { makeTable } from './makeTable.ts'
import { type Separator, separatorFits } from './separators.ts'

const NAMED: ReadonlyMap<string, Separator> = new Map([
  ['tsv', '\t'],
  ['tab', '\t'],
])

/**
 * A table of lines whose cells a comma, tab, semicolon or bar parts; the text tells which. Cells in quotation marks may
 * hold separators and line breaks. Throws `table-damaged` where a quotation mark is never closed, and what `makeTable`
 * throws.
 */
export function parseDelimited(text: string, extension: string): Table {
  const separator = NAMED.get(extension) ?? separatorFits(text)[0]?.separator ?? ','
  const lines = parse(text, separator, '"') ?? parseUnquoted(text, separator)
  return makeTable({ lines, columns: null })
}

/** Null where a quotation mark is never closed: what follows it would be one cell. */
function parse(text: string, separator: Separator, quoteChar: string): string[][] | null {
  // One more than allowed, so that too many can be told.
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    quoteChar,
    preview: tableLimits.rows + 3,
  })
  return errors.some(({ code }) => code === 'MissingQuotes') ? null : data
}

/** No character of a text. */
const NO_QUOTES = '\u0000'

/** Some write quotation marks as they are; then every line has the same number of cells without them. */
function parseUnquoted(text: string, separator: Separator): string[][] {
  const lines = parse(text, separator, NO_QUOTES) ?? []
  const filled = lines.filter((line) => line.some((cell) => cell.trim() !== ''))
  if (filled.some((line) => line.length !== filled[0]?.length)) {
    throw new AppError('table-damaged', 'a quotation mark is never closed')
  }
  return lines
}
