import type { ArticleRelation } from './articleRelation.ts'
import type { EventType } from './eventType.ts'
import type { Publication } from './publication.ts'

export type ArticleSummary = {
  readonly id: number
  readonly title: string
  /** Name of the file as it was dropped. */
  readonly fileName: string
  readonly outlet: string
  /** The analyst's date where there is one, else what reading found. */
  readonly publication: Publication
  readonly eventCount: number
  readonly importedAtMs: number
  /** `source`: its file is gone from the folder that is followed; `copy`: from the library's `articles/`. */
  readonly missing: 'source' | 'copy' | null
  /** What it is to an article that was there before it; null for none. */
  readonly relation: ArticleRelation | null
}

/** A place in the text that an event rests on. */
export type Highlight = {
  readonly eventId: number
  readonly type: EventType
  readonly start: number
  readonly end: number
}

export type ArticleDetail = ArticleSummary & {
  readonly byline: string
  readonly url: string
  readonly reader: string
  readonly encoding: string
  /** BCP 47 tag of the text's language; empty when it is not known. */
  readonly language: string
  readonly text: string
  readonly highlights: readonly Highlight[]
  /** What reading found, shown beside an analyst's date. */
  readonly machinePublication: Publication
  /** Dates of this article that wait for a publication date. */
  readonly unresolvedCount: number
}
