import type { DayNumber } from './calendar.ts'
import type { EventStatus, ReviewState } from './eventStatus.ts'
import type { EventType } from './eventType.ts'

/** One event with its source, as exports and figures show it: merged values, no paths, no row of anything else. */
export type EventExport = {
  readonly id: number
  readonly type: EventType
  readonly title: string
  /** EDTF, or empty when undated. */
  readonly date: string
  /** Derived from `date`; null is open, or undated when both are. */
  readonly earliestDay: DayNumber | null
  readonly latestDay: DayNumber | null
  readonly status: EventStatus
  readonly review: ReviewState
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  readonly place: string
  readonly amount: string
  readonly confidence: number
  readonly article: ExportedArticle
  /** At least one, in order of text; offsets are JavaScript string units into the article's text, end exclusive. */
  readonly evidence: readonly ExportedQuote[]
  /** Every article that tells it, its own first. */
  readonly sources: readonly ExportedSource[]
}

export type ExportedArticle = {
  readonly id: number
  readonly title: string
  readonly outlet: string
  /** `YYYY-MM-DD`, or empty when it is not known for certain. */
  readonly published: string
  /** Name of the file as it was dropped. */
  readonly fileName: string
}

export type ExportedQuote = { readonly start: number; readonly end: number; readonly quote: string }

export type ExportedSource = {
  readonly article: ExportedArticle
  /** The article that has this text already, or null. */
  readonly copyOf: { readonly articleId: number; readonly title: string } | null
  readonly evidence: readonly ExportedQuote[]
}
