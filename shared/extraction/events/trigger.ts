import type { TriggerRuleName } from '../../explanation/triggerRuleWords.ts'
import type { EventStatus } from '../../model/eventStatus.ts'
import type { EventType } from '../../model/eventType.ts'
import type { SentenceView } from './sentenceView.ts'
import type { VerbGroup } from './verbGroup.ts'

/** A phrase that reports an event. */
export type Trigger = {
  readonly type: EventType
  /** Tokens of the phrase, `last` exclusive; `at` is its head. */
  readonly first: number
  readonly last: number
  readonly at: number
  readonly verb: VerbGroup | null
  /** "the shooting", "that order": speaks of an incident told elsewhere if there is one. */
  readonly definite: boolean
  /** Only ever joins an incident told elsewhere ("the incident", "her death"); makes none of its own. */
  readonly mergeOnly: boolean
  /** Fixed by the rule; null leaves it to the modality of the clause. */
  readonly status: EventStatus | null
  /** Events of one type with different facets are different events: "revoke" and "issue", "House" and "Senate". */
  readonly facet: string
  /** Of a type that the analyst added. */
  readonly own: boolean
  readonly rule: TriggerRuleName
}

/** Reads one class of trigger at one token, or declines with null. `starts` are the lower-case words it begins with. */
export type TriggerRule = {
  readonly name: TriggerRuleName
  readonly type: EventType
  readonly starts: Iterable<string>
  readonly read: (view: SentenceView, at: number) => TriggerReading | null
}

export type TriggerReading = Partial<
  Pick<Trigger, 'first' | 'last' | 'verb' | 'definite' | 'mergeOnly' | 'status' | 'facet'>
>
