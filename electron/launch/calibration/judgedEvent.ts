/** One event that extraction read in a text whose truth is known. */
export type JudgedEvent = {
  readonly set: string
  /** The text it is from: events of one text are never both learnt from and tested on. */
  readonly article: string
  /** A built-in type, or `ownType` for any of an analyst's own. */
  readonly type: string
  /** Names of the signs that hold. */
  readonly signs: readonly string[]
  readonly right: boolean
}
