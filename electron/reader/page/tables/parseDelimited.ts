import Papa from 'papaparse'
import { AppError } from '../../../../shared/ipc/appError.ts'
import { type Table, tableLimits } from '../../../../shared/tables/table.ts'
import { makeTable } from './makeTable.ts'
import { type Separator, separatorFits, withPlainLineEnds } from './separators.ts'

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
  const plain = withPlainLineEnds(text)
  const fits = separatorFits(plain)
  // A name is believed where its separator makes columns.
  const named = fits.find(({ separator }) => separator === NAMED.get(extension))
  return makeTable({ lines: linesOf(plain, (named ?? fits[0])?.separator ?? ','), columns: null })
}

/**
 * Some write quotation marks as they are. Where those do not pair up and every line has the same number of cells without
 * them, they quote nothing.
 */
function linesOf(text: string, separator: Separator): string[][] {
  const { lines, faults } = parse(text, separator, '"')
  if (faults.size === 0) return lines
  const plain = parse(text, separator, NO_QUOTES).lines
  const filled = plain.filter((line) => line.some((cell) => cell.trim() !== ''))
  if (filled.every(({ length }) => length === filled[0]?.length)) return plain
  if (faults.has('MissingQuotes')) throw new AppError('table-damaged', 'a quotation mark is never closed')
  return lines
}

/** No character of a text. */
const NO_QUOTES = '\u0000'

function parse(text: string, separator: Separator, quoteChar: string) {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    quoteChar,
    // More than allowed, so that too many can be told.
    preview: tableLimits.rows + 3,
  })
  return { lines: data, faults: new Set(errors.map(({ code }) => code)) }
}
