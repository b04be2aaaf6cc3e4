import type { PlacedEntity } from '../entities/placedEntity.ts'
import { type Sentence, type Token, tokenAt } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'

/** A sentence with what the earlier stages found in it; what every trigger rule reads. */
export type SentenceView = {
  /** The whole article. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly entities: readonly PlacedEntity[]
  readonly times: readonly PlacedTimex[]
}

/** Lower-case word at an index; empty outside the sentence. */
export function wordAt(view: SentenceView, at: number): string {
  return at < view.sentence.first || at >= view.sentence.last ? '' : tokenAt(view.tokens, at).lower
}

/** First index in `[from, to)` whose word is in the set, or -1. Both ends are held to the sentence. */
export function findWord(view: SentenceView, from: number, to: number, words: ReadonlySet<string>): number {
  const last = Math.min(to, view.sentence.last)
  for (let at = Math.max(from, view.sentence.first); at < last; at++) {
    if (words.has(tokenAt(view.tokens, at).lower)) return at
  }
  return -1
}

/** Last index in `[from, to)` whose word is in the set, or -1. */
export function findWordBack(view: SentenceView, from: number, to: number, words: ReadonlySet<string>): number {
  const first = Math.max(from, view.sentence.first)
  for (let at = Math.min(to, view.sentence.last) - 1; at >= first; at--) {
    if (words.has(tokenAt(view.tokens, at).lower)) return at
  }
  return -1
}

/** Whether a token lies inside a time expression ("March" of "March 13"). */
export function isInTime(view: SentenceView, at: number): boolean {
  return view.times.some(({ first, last }) => first <= at && at < last)
}

export function entityAt(view: SentenceView, at: number): PlacedEntity | null {
  return view.entities.find(({ first, last }) => first <= at && at < last) ?? null
}
