/** Stands for each of an analyst's own types: what they are cannot be known before. */
export const OWN_TYPE = 'ownType'

/** One event that extraction read in a text whose truth is known. */
export type JudgedEvent = {
  readonly set: string
  /** The text it is from: events of one text are never both learnt from and tested on. */
  readonly article: string
  /** A built-in type, or OWN_TYPE. */
  readonly type: string
  /** Names of the signs that hold. */
  readonly signs: readonly string[]
  readonly right: boolean
}
