import type { DateDerivation } from '../../model/dateDerivation.ts'
import type { EventStatus } from '../../model/eventStatus.ts'
import type { SentenceView } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

/** How well a date is founded; higher wins when mentions of one incident disagree. */
export type DateQuality = 0 | 1 | 2 | 3
export const NO_DATE = 0
/** From tense or a bound only. */
export const BOUND_DATE = 1
/** From a time expression of another sentence. */
export const NEIGHBOUR_DATE = 2
/** From a time expression of the sentence. */
export const OWN_DATE = 3

export type MentionDate = {
  readonly date: string
  readonly derivation: DateDerivation
  readonly quality: DateQuality
}

export type Participants = {
  /** Who did it: gunman, judge, governor. */
  readonly agents: readonly string[]
  /** To whom: the person shot, arrested, sentenced. */
  readonly patients: readonly string[]
  readonly organisations: readonly string[]
  readonly place: string
  readonly amount: string
}

/** One place of the text that reports an event, with all that its sentence says of it. */
export type Mention = {
  readonly trigger: Trigger
  readonly view: SentenceView
  readonly status: EventStatus
  readonly date: MentionDate
  readonly participants: Participants
}

export const NO_DERIVATION: DateDerivation = {
  expression: null,
  rules: [],
  steps: [],
  anchor: 'none',
  anchorDate: '',
  known: [],
  guessed: [],
  alternative: '',
  unresolved: false,
}
