import type { OwnType } from './ownType.ts'

/** What an analyst asks of the reading of a library's articles. */
export type ReadingSettings = {
  /** Types of the analyst's own, in the order of their lanes. */
  readonly ownTypes: readonly OwnType[]
  /** Whether every other dated sentence becomes an event of type `other`. */
  readonly otherDated: boolean
}

export const DEFAULT_READING: ReadingSettings = { ownTypes: [], otherDated: false }
