import type { DateDerivation } from '../model/dateDerivation.ts'
import type { EventReasons } from '../model/eventReasons.ts'
import type { EventStatus } from '../model/eventStatus.ts'
import type { EventType } from '../model/eventType.ts'
import type { Evidence } from '../model/evidence.ts'
import type { OwnType } from '../model/ownType.ts'
import type { LexedText } from './lexText.ts'

/** A half-open range of JavaScript string units in the article's text. */
export type Span = { readonly start: number; readonly end: number }

/** What extraction reads. */
export type ExtractionInput = {
  /** The article's text; every offset in the result counts in it. */
  readonly text: string
  /** Day of publication, `YYYY-MM-DD`; null when it is not known for certain. */
  readonly published: string | null
  /** Types of the analyst's own to look for; none when left out. */
  readonly ownTypes?: readonly OwnType[]
  /** Whether every other dated sentence is an event of type `other`; not when left out. */
  readonly otherDated?: boolean
  /** Whether casualties and ages are listed as well; not when left out. */
  readonly counts?: boolean
  /** Called now and then while a long text is read, so that who waits can tell work from standstill. */
  readonly onStep?: () => void
  /** The same text where it is taken apart already. */
  readonly lexed?: LexedText
}

/** A time expression. `value` is TIMEX3 (`2026-01-24`, `P3D`, `PRESENT_REF`), `date` the same as EDTF or empty. */
export type Timex = Span & {
  readonly text: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly date: string
  readonly derivation: DateDerivation
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'money'

/** One mention of an entity; `name` is the fullest form the article has for it. */
export type EntityMention = Span & {
  readonly kind: EntityKind
  readonly text: string
  readonly name: string
}

/** A count of dead or injured people. `count` is null for "several"; `atLeast` where the text gives only a bound. */
export type CasualtyMention = Span & {
  readonly text: string
  readonly fate: 'killed' | 'injured'
  readonly count: number | null
  readonly atLeast: boolean
}

/** An age in full years, and the person it is said of where the words show it, else empty. */
export type AgeMention = Span & {
  readonly text: string
  readonly years: number
  readonly person: string
}

/** One incident of an article, with every place that mentions it. */
export type ExtractedEvent = {
  /**
   * Stable within an article while its text stays the same, whatever the publication date:
   * type and start of the sentence of the first mention, with a number where they collide.
   */
  readonly key: string
  readonly type: EventType
  /** Short and neutral, made from the evidence. */
  readonly title: string
  /** EDTF level 1, or empty when the text gives no clue. */
  readonly date: string
  readonly derivation: DateDerivation
  readonly status: EventStatus
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  readonly place: string
  /** A sum of money as in the text, or empty. */
  readonly amount: string
  /** 0 to 1. */
  readonly confidence: number
  /** At least one, in order of text; an event without evidence does not exist. */
  readonly evidence: readonly Evidence[]
  /** Why it is read as this event. */
  readonly reasons: EventReasons
  /** True for the incident the article is mainly about; at most one. */
  readonly main: boolean
}

export type Extraction = {
  /** BCP 47 tag of the text's language, empty when unknown; events are read from English only. */
  readonly language: string
  readonly timexes: readonly Timex[]
  readonly entities: readonly EntityMention[]
  /** Empty unless `counts` was asked for; `ages` too. */
  readonly casualties: readonly CasualtyMention[]
  readonly ages: readonly AgeMention[]
  readonly events: readonly ExtractedEvent[]
}
