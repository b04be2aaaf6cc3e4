/** Where a publication date was found. */
export const publicationOrigins = [
  'front matter',
  'metadata',
  'structured data',
  'page metadata',
  'time element',
  'mail header',
  'dateline',
  'text',
  'file name',
  'command line',
  'analyst',
  'rows',
  'none',
] as const
export type PublicationOrigin = (typeof publicationOrigins)[number]

/**
 * An article's day of publication.
 * `rows`: a table, whose rows have dates of their own; it needs none, so it is certain and empty.
 * Relative dates ("last month") resolve against it only when it is `certain`.
 */
export type Publication = {
  /** `YYYY-MM-DD`, or empty when none was found. */
  readonly date: string
  readonly origin: PublicationOrigin
  readonly certain: boolean
}

/** Of a table. */
export const DATED_ROWS: Publication = { date: '', origin: 'rows', certain: true }

export const NO_PUBLICATION: Publication = { date: '', origin: 'none', certain: false }
