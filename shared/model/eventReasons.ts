import type { ArticleWords } from './articleWords.ts'

/** One sign that made an event more or less likely; `effect` is what it added to the confidence, -1 to 1. */
export type ConfidenceSignal = {
  /** In words for a person: "told in more than one sentence". */
  readonly name: string
  readonly effect: number
}

/** A person of an event, what they have to do with it, and where the article names them there. */
export type ParticipantReason = {
  readonly name: string
  readonly role: 'agent' | 'patient'
  /** Null where only another sentence has the name. */
  readonly words: ArticleWords | null
}

/** Why extraction reads an event in an article, as data. */
export type EventReasons = {
  /** The phrase that reports it and the name of the rule that knows it; null in what older versions stored. */
  readonly trigger: { readonly rule: string; readonly words: ArticleWords } | null
  /** The word that makes it planned or proposed ("will", "called for"); null when it is told as a fact. */
  readonly status: ArticleWords | null
  readonly participants: readonly ParticipantReason[]
  /** Every further phrase that speaks of the same event, in order of text. */
  readonly mentions: readonly ArticleWords[]
  /** What the confidence is made of, in order; the first is where it starts from. */
  readonly signals: readonly ConfidenceSignal[]
}
