import type { TableMapping } from '../../../shared/tables/tableMapping.ts'

/** By what a table is imported when it is found; what none of it tells fails as it says. */
export type TablePolicy = {
  /** What the person who began the import says of all its tables. */
  readonly mapping: TableMapping | null
  /** What is remembered of tables with the same columns is used. */
  readonly usesRemembered: boolean
  /** A proposal in which nothing is unclear is used. */
  readonly usesProposal: boolean
  /** A table that is left waits for a person (`table-needs-columns`); else it fails with what is unclear. */
  readonly canWait: boolean
}

/** A person is there and is asked. */
export const ASK: TablePolicy = { mapping: null, usesRemembered: false, usesProposal: false, canWait: true }

/** Found in a folder: the same kind of table again needs no word. */
export const FOLLOW: TablePolicy = { mapping: null, usesRemembered: true, usesProposal: false, canWait: true }

/** Nobody is there to ask. */
export const UNATTENDED: TablePolicy = { mapping: null, usesRemembered: true, usesProposal: true, canWait: false }
