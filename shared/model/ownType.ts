/** An event type that the analyst adds, found by its trigger words; the same in the interface and in a types file. */
export type OwnType = {
  /** Lower-case letters, digits, `-` and `_`, beginning with a letter; none of the built-in ids. */
  readonly id: string
  readonly name: string
  /** `#rrggbb` */
  readonly color: string
  /** Words and phrases in their plain form ("bomb", "car bomb", "detonate"); their word forms count too. */
  readonly triggers: readonly string[]
}

/** How many types a library has, how many triggers a type, and the characters of each. */
export const ownTypeLimits = { types: 50, triggers: 200, triggerLength: 60, nameLength: 60 } as const
