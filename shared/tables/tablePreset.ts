import type { TableMapping } from './tableMapping.ts'

/** A mapping that is remembered for tables with the same columns. */
export type TablePreset = {
  readonly name: string
  /** In the order of the table it was made for. Another table has the same columns in whatever order. */
  readonly columns: readonly string[]
  readonly mapping: TableMapping
}

/** Of two tables with the same signature the columns have the same names. */
export function columnSignature(columns: readonly string[]): string {
  return JSON.stringify(columns.toSorted())
}

export const presetLimits = { presets: 100, nameLength: 100 } as const
