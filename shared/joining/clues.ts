/** A person of a text who holds no office in it: a victim, a suspect, a relative. */
export type PersonClue = {
  /** Lower case; empty where the text has only a last name. */
  readonly first: string
  /** In years, where the text says it. */
  readonly age: number | null
}

/** What a text says that tells its incident from others: small sets, in lower case. */
export type Clues = {
  /** By last name. */
  readonly people: ReadonlyMap<string, PersonClue>
  /** Names of streets and single sites, without "street": `magnolia`, `22nd`. */
  readonly streets: ReadonlySet<string>
  /** Cities, counties, neighbourhoods; no states and countries. */
  readonly places: ReadonlySet<string>
  /** Other capitalised words; none of an organisation, none that many names hold. */
  readonly names: ReadonlySet<string>
  /** In years: "16-year-old", "Jane Roe, 9,". */
  readonly ages: ReadonlySet<number>
  /** "13 people shot", "killed two", as `13 shot`, `2 dead`. */
  readonly counts: ReadonlySet<string>
  /** Telling words, not said in every report: by stem, as the text first has them. */
  readonly words: ReadonlyMap<string, string>
  /** See `shinglesOf`. */
  readonly shingles: ReadonlySet<number>
}
