import type { TableDescription } from './describeTable.ts'
import type { TableMapping } from './tableMapping.ts'
import type { TablePreview } from './tablePreview.ts'

/** A table that waits until somebody says what its columns mean. */
export type WaitingTableSummary = {
  /** Names it in requests. */
  readonly id: string
  readonly fileName: string
}

export type DescribedWaitingTable = {
  readonly description: TableDescription
  readonly mapping: TableMapping
  /** What the mapping makes of the rows. */
  readonly preview: TablePreview
  /** Whether the mapping is what was said of an earlier table with these columns. */
  readonly isRemembered: boolean
}

/** A remembered mapping as a list shows it. */
export type PresetSummary = { readonly signature: string; readonly name: string; readonly columns: readonly string[] }
