/** A part of a calendar date. */
export type DatePart = 'year' | 'month' | 'day'

/**
 * How a date came about, as data, so that the interface can say it in words:
 * "last month" counted from 3 Feb 2026 (published) gives January 2026.
 */
export type DateDerivation = {
  /** The words of the article that date the event, or null when only an anchor or tense dates it. */
  readonly expression: { readonly start: number; readonly end: number; readonly text: string } | null
  /** Names of the rules that read and chose it, in order. */
  readonly rules: readonly string[]
  /** What a relative expression was counted from; `none` for a date that stands by itself. */
  readonly anchor: 'none' | 'publication' | 'text'
  /** EDTF of the anchor; empty when there is none or it is unknown. */
  readonly anchorDate: string
  /** Parts the text states. */
  readonly known: readonly DatePart[]
  /** Parts taken from the anchor or a convention. */
  readonly guessed: readonly DatePart[]
  /** The second-best reading as EDTF, or empty. */
  readonly alternative: string
  /** True when the expression is relative and the publication date is not known. */
  readonly unresolved: boolean
}
