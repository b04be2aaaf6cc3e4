import { AppError } from '../../../../shared/ipc/appError.ts'
import { type Table, tableLimits } from '../../../../shared/tables/table.ts'
import { isTooDeep } from './isTooDeep.ts'
import { makeTable } from './makeTable.ts'

/**
 * A table of JSON: a list of records, an object with one list of records in it, or a record a line; also a list of rows,
 * the first of which may be the header. A record in a record gives columns `place.city`; a list of values is one cell.
 * Throws `table-damaged` for what is no JSON, `table-empty` for JSON without records.
 */
export function parseRecords(text: string): Table {
  if (isTooDeep(text)) throw new AppError('table-damaged', 'it is nested too deep')
  const parsed = parseJson(text) ?? parseLines(text)
  if (isRows(parsed.value)) return makeTable({ lines: parsed.value.map((row) => row.map(cellOf)), columns: null })
  const records = recordsOf(parsed)
  if (records === null) throw new AppError('table-empty')
  return tableOf(records)
}

/** A record a line: every line is an object of its own. */
export function isRecordLines(text: string): boolean {
  const lines = text.trim().split('\n', 3)
  return lines.length > 1 && lines.slice(0, 2).every((line) => isRecord(parseJson(line)?.value))
}

type Parsed = { readonly value: unknown }

/**
 * A number keeps the digits it is written with, where the engine tells them: `9007199254740993` would lose the last.
 */
function parseJson(text: string): Parsed | null {
  try {
    const value: unknown = JSON.parse(text, (_name, found: unknown, context?: { readonly source?: string }) =>
      typeof found === 'number' ? (context?.source ?? String(found)) : found,
    )
    return { value }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function parseLines(text: string): Parsed {
  const value: unknown[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    if (value.length > tableLimits.rows) break
    const record = parseJson(line)
    if (record === null)
      throw new AppError('table-damaged', value.length === 0 ? 'it is not JSON' : `line ${index + 1} is not JSON`)
    value.push(record.value)
  }
  return { value }
}

type JsonRecord = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordsOf({ value }: Parsed): readonly JsonRecord[] | null {
  if (isRecords(value)) return value
  if (!isRecord(value)) return null
  // `{"type": "FeatureCollection", "features": […]}`: the one list of records is the table.
  const lists = Object.values(value).filter(isRecords)
  return lists.length === 1 ? (lists[0] ?? null) : null
}

function isRecords(value: unknown): value is readonly JsonRecord[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}

/** `[["date", "city"], ["2026-01-02", "Lima"]]`: lists of plain values. */
function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  const isPlain = (cell: unknown) => typeof cell !== 'object' || cell === null
  return Array.isArray(value) && value.length > 1 && value.every((row) => Array.isArray(row) && row.every(isPlain))
}

/** Records in records are followed so far; what lies deeper is one cell. */
const DEEPEST = 4

function tableOf(records: readonly JsonRecord[]): Table {
  const indexes = new Map<string, number>()
  const rows = records.map((record) => {
    const row: string[] = []
    addCells(record, '', 1, (name, cell) => {
      const index = indexes.get(name) ?? indexes.size
      indexes.set(name, index)
      if (index >= tableLimits.columns)
        throw new AppError('table-too-large', `more than ${tableLimits.columns} columns`)
      row[index] = cell
    })
    return Array.from(row, (cell) => cell ?? '')
  })
  return { ...makeTable({ lines: rows, columns: [...indexes.keys()] }), raggedCount: 0 }
}

function addCells(record: JsonRecord, prefix: string, depth: number, add: (name: string, cell: string) => void): void {
  for (const [name, value] of Object.entries(record)) {
    if (isRecord(value) && depth < DEEPEST) addCells(value, `${prefix}${name}.`, depth + 1, add)
    else add(prefix + name, cellOf(value))
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null)) {
    return value.map(cellOf).join('; ')
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
