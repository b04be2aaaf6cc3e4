/**
 * The exact place in an article that reports an event.
 * `start` and `end` are JavaScript string units into the article's text, end exclusive, and
 * `text.slice(start, end) === quote`. `prefix` and `suffix` are up to 32 units around it, kept
 * so that the place can be found again when the article changes.
 */
export type Evidence = {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  /** Names of the extraction rules that fired here, in order. */
  readonly rules: readonly string[]
}

/**
 * Where a quote stands since its article's file changed. `moved`: between other words. `lost`: only in the text of before,
 * which is kept; its offsets are those there.
 */
export const evidenceAnchors = ['intact', 'moved', 'lost'] as const
export type EvidenceAnchor = (typeof evidenceAnchors)[number]

/** Evidence with the page or chapter it begins in: `page 3`; empty where the article has none. */
export type PlacedEvidence = Evidence & { readonly part: string; readonly anchor: EvidenceAnchor }

/** Length in string units of `prefix` and `suffix`. */
export const EVIDENCE_CONTEXT_LENGTH = 32
