import { zipSync } from 'fflate'
import readSheets from 'read-excel-file/universal'
import { AppError } from '../../../../shared/ipc/appError.ts'
import type { Table } from '../../../../shared/tables/table.ts'
import { definesEntities } from '../documents/definesEntities.ts'
import { unzipWithinLimits } from '../unzipWithinLimits.ts'
import { columnNumber } from './columnLetters.ts'
import { makeTable } from './makeTable.ts'
import { placeCells } from './placeCells.ts'

type Cell = Awaited<ReturnType<typeof readSheets>>[number]['data'][number][number]

/**
 * The fullest sheet of an Excel workbook as a table. Throws `table-damaged`, `table-empty`, `table-too-large`, and what
 * `unzipWithinLimits` throws.
 */
export async function parseSpreadsheet(bytes: Uint8Array): Promise<Table> {
  const sheets = await sheetsOf(partsOnly(bytes))
  const filled = sheets
    .map(({ sheet, data }) => ({ sheet, lines: data.map((row) => row.map(cellText)) }))
    .filter(({ lines }) => lines.some((line) => line.some((cell) => cell.trim() !== '')))
    .sort((a, b) => b.lines.length - a.lines.length)
  const [fullest, ...others] = filled
  if (fullest === undefined) throw new AppError('table-empty')
  return makeTable({
    lines: fullest.lines,
    columns: null,
    sheet: fullest.sheet,
    otherSheets: others.map(({ sheet }) => sheet),
  })
}

async function sheetsOf(archive: ArrayBuffer): ReturnType<typeof readSheets> {
  try {
    return await readSheets(archive)
  } catch (error) {
    throw new AppError('table-damaged', 'it is no sound workbook', { cause: error })
  }
}

/**
 * The workbook's XML in an archive of its own, unpacked within our limits and not packed again: the library then has
 * nothing to unpack, which it would do without limits and in a worker that the page may not start.
 */
function partsOnly(bytes: Uint8Array): ArrayBuffer {
  const archive = unzipWithinLimits(bytes)
  const parts = new Map<string, Uint8Array>()
  for (const name of archive.names) {
    if (!/^xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)$|^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue
    const part = archive.bytes(name)
    if (part === null) continue
    const text = new TextDecoder().decode(part)
    if (definesEntities(text)) throw new AppError('table-damaged', 'XML')
    if (!name.startsWith('xl/worksheets/')) parts.set(name, part)
    else {
      const placed = placeCells(text)
      refuseVast(placed)
      parts.set(name, placed === text ? part : new TextEncoder().encode(placed))
    }
  }
  return zipSync(Object.fromEntries(parts), { level: 0 }).buffer
}

/** Cells between the first and the last are made even where none stands. */
const MOST_CELLS = 20_000_000
const CELL = /<c [^>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})"/g

function refuseVast(sheet: string): void {
  let [columns, rows] = [0, 0]
  for (const [, letters = '', row = ''] of sheet.matchAll(CELL)) {
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(letters))
  }
  if (rows * columns > MOST_CELLS) {
    throw new AppError(
      'table-too-large',
      `${rows.toLocaleString('en')} rows of ${columns.toLocaleString('en')} columns`,
    )
  }
}

/** Days as ISO dates, with the time where there is one; a time without a day alone. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
  if (Number.isNaN(cell.getTime())) return ''
  const [day = '', clock = ''] = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().split('T')
  const time = clock.slice(0, 5)
  if (day < '1900') return time
  return time === '00:00' ? day : `${day} ${time}`
}
