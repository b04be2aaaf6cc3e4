import type { Table } from './table.ts'

/** Where a cell's value stands in the text; null where the cell is empty. */
export type CellPlace = { readonly start: number; readonly end: number } | null

/** A row as a line of the text. `cells` are in the order of the columns. */
export type RowLine = { readonly start: number; readonly end: number; readonly cells: readonly CellPlace[] }

export type TableText = { readonly text: string; readonly rows: readonly RowLine[] }

const BETWEEN = ' · '

/**
 * A table as text that a person can read and that offsets count in: the lines above the header, then a line a row,
 * `Column: value · Column: value`. Empty cells are left out.
 */
export function tableText({ columns, rows, notes }: Table): TableText {
  const lines = [...notes]
  let at = notes.reduce((length, note) => length + note.length + 1, 0)
  const placed: RowLine[] = []
  for (const row of rows) {
    const start = at
    let line = ''
    const cells = columns.map((column, index): CellPlace => {
      const value = row[index] ?? ''
      if (value === '') return null
      line += `${line === '' ? '' : BETWEEN}${column}: `
      const from = start + line.length
      line += value
      return { start: from, end: from + value.length }
    })
    lines.push(line)
    placed.push({ start, end: start + line.length, cells })
    at += line.length + 1
  }
  return { text: lines.join('\n'), rows: placed }
}
