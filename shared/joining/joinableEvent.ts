import type { DayRange } from '../extraction/time/dayRange.ts'
import type { DayNumber } from '../model/calendar.ts'
import type { EventStatus, ReviewState } from '../model/eventStatus.ts'
import type { Clues } from './clues.ts'

/** An event with what tells whether another article's event is the same. */
export type JoinableEvent = {
  readonly id: number
  readonly articleId: number
  /** Of its article’s text, as compared for being the same. */
  readonly textHash: string
  /** Equal for one sentence told by two articles of the same text, and for nothing else; see `twinsOf`. */
  readonly twin: string
  readonly type: string
  readonly status: EventStatus
  /** Null when undated; an open side is infinite. */
  readonly days: DayRange | null
  /** False when no words of the text date it, or only those of a sentence near by: then it may be the report's own day. */
  readonly isDateFounded: boolean
  /** Day its article was published; null when unknown. */
  readonly publishedDay: DayNumber | null
  /** Those who took part, in the fullest form the article has. */
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  readonly amount: string
  /** Of the whole article for its main event, else of the evidence. */
  readonly clues: Clues
  readonly isMain: boolean
  readonly review: ReviewState
  /** Whether an analyst gave it any value, a review state too. */
  readonly isTouched: boolean
  /** The event the machine has joined it to already; null for none. */
  readonly joinedTo: number | null
  /** An analyst's word: the event it is the same as, `alone` for none, null where nobody said anything. */
  readonly decided: number | 'alone' | null
  /** Ids of events that an analyst said are others. */
  readonly distinctFrom: readonly number[]
}
