/** Verbs and nouns of telling: a day beside them is the day of the telling ("said Thursday"). */
export const SAYING: ReadonlySet<string> = new Set(
  `said says told announced confirmed reported identified tweeted wrote added declared saying statement
  testified`.split(/\s+/),
)
