import { readerLimits } from '../ipc/readerLimits.ts'

/**
 * A table as plain data. Names and cells hold no line breaks, no control characters and no white space at their ends.
 * Names are never keys of an object: a column may be called `__proto__`.
 */
export type Table = {
  /** Not empty, and each its own. */
  readonly columns: readonly string[]
  /** Each as long as `columns`; a cell that is not there is empty. No row is empty altogether. */
  readonly rows: readonly (readonly string[])[]
  /** Lines above the header, which are no rows. */
  readonly notes: readonly string[]
  /** Rows that had fewer or more cells than the header. */
  readonly raggedCount: number
  /** Name of the sheet it stands on; empty where there are no sheets. */
  readonly sheet: string
  /** Sheets of the same file that hold something too. They are not read. */
  readonly otherSheets: readonly string[]
}

/** What a table may hold. Over a limit it is refused with words; nothing is cut. Lengths are JavaScript string units. */
export const tableLimits = {
  rows: readerLimits.tableRows,
  columns: 500,
  columnNameLength: 200,
  cellLength: 100_000,
} as const
