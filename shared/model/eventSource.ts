import type { JoinReason } from '../joining/joinReason.ts'
import type { EventSummary } from './event.ts'
import type { PlacedEvidence } from './evidence.ts'

/** One article's telling of an event. */
export type EventSource = {
  /** The article's own event; the head of the group for one of its sources. */
  readonly eventId: number
  readonly articleId: number
  readonly articleTitle: string
  readonly outlet: string
  /** `YYYY-MM-DD`, or empty when it is not known for certain. */
  readonly published: string
  /** The article that has this text already, or null. */
  readonly copyOf: { readonly articleId: number; readonly title: string; readonly outlet: string } | null
  readonly evidence: readonly PlacedEvidence[]
}

/** Another event that may be the same, and why. */
export type SameEventSuggestion = { readonly event: EventSummary; readonly reasons: readonly JoinReason[] }

/** Copies of one text count as one. */
export function countIndependentSources(
  sources: readonly { readonly articleId: number; readonly copyOf: { readonly articleId: number } | null }[],
): number {
  return new Set(sources.map(({ articleId, copyOf }) => copyOf?.articleId ?? articleId)).size
}
