/** Types of events that offices bring about: their people are the judge of a ruling, the mayor of an order. */
export const OFFICIAL_TYPES: ReadonlySet<string> = new Set([
  'directive',
  'court_ruling',
  'funding_vote',
  'legislation',
  'deployment',
  'investigation',
])

/** Types of which one case brings many, so that only a date tells them apart. */
export const REPEATED_TYPES: ReadonlySet<string> = new Set([...OFFICIAL_TYPES, 'arrest', 'protest', 'other'])
