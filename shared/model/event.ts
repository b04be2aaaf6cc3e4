import type { DayNumber } from './calendar.ts'
import type { DateDerivation } from './dateDerivation.ts'
import type { EventReasons } from './eventReasons.ts'
import type { EventSource, SameEventSuggestion } from './eventSource.ts'
import type { EventStatus, ReviewState } from './eventStatus.ts'
import type { EventType } from './eventType.ts'
import type { PlacedEvidence } from './evidence.ts'

/** A field of an event that the machine fills and an analyst can correct. */
export const eventFields = ['type', 'title', 'date', 'status', 'people', 'organisations', 'place', 'amount'] as const
export type EventField = (typeof eventFields)[number]

/** `people` and `organisations` are lists, all other fields strings. */
export type FieldValue = string | readonly string[]

/** An event as the timeline and the list show it: analyst's values where there are any, else the machine's. */
export type EventSummary = {
  readonly id: number
  readonly articleId: number
  readonly type: EventType
  readonly title: string
  readonly date: string
  readonly earliestDay: DayNumber | null
  readonly latestDay: DayNumber | null
  readonly status: EventStatus
  readonly review: ReviewState
  readonly confidence: number
  readonly place: string
  readonly people: readonly string[]
  /** True when a person changed at least one field. */
  readonly isEdited: boolean
  readonly articleTitle: string
  /** How many articles tell it. */
  readonly articleCount: number
}

/** One field with both its values; `analyst` is null where nobody entered one. */
export type FieldState = { readonly machine: FieldValue; readonly analyst: FieldValue | null }

export type EventDetail = EventSummary & {
  readonly organisations: readonly string[]
  readonly amount: string
  readonly fields: Readonly<Record<EventField, FieldState>>
  readonly derivation: DateDerivation
  readonly reasons: EventReasons
  /** Of its own article. */
  readonly evidence: readonly PlacedEvidence[]
  /** Every article that tells it, its own first. */
  readonly sources: readonly EventSource[]
  readonly suggestions: readonly SameEventSuggestion[]
  /** False when the present reading of the article no longer finds the event but an analyst worked on it. */
  readonly isStillFound: boolean
}

/** Which events to show. */
export type EventFilter = {
  /** Null is all. */
  readonly types: readonly EventType[] | null
  readonly review: readonly ReviewState[]
  /** Words to look for in titles, people, organisations, places and evidence; empty is all. */
  readonly text: string
  /** Only events of this article; null is all. */
  readonly articleId: number | null
  /** Dated events, undated ones, or both. */
  readonly dated: 'dated' | 'undated' | 'both'
}

export const DEFAULT_FILTER: EventFilter = {
  types: null,
  review: ['proposed', 'accepted'],
  text: '',
  articleId: null,
  dated: 'both',
}
