import type { Table } from '../../../shared/tables/table.ts'

/** A table whose first line is the header. */
export function makeTestTable([columns = [], ...rows]: readonly (readonly string[])[]): Table {
  return { columns, rows, notes: [], raggedCount: 0, sheet: '', otherSheets: [] }
}
