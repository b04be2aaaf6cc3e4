import { type SentenceView, wordAt } from '../events/sentenceView.ts'
import type { Trigger } from '../events/trigger.ts'
import { isVerbal } from './isVerbal.ts'
import type { PhraseMatch } from './matchPhrases.ts'
import { readOwnNoun } from './readOwnNoun.ts'
import { readOwnVerb } from './readOwnVerb.ts'

/**
 * What a trigger phrase of an own type says at its place, or null when it reports nothing.
 * Verbs: the past and the passive report; "to attack", "will attack" leave it to their governor; a present ("those who
 * kill") is no event, except in a headline. Nouns: "a bombing", "two attacks", "last night's attack" report; "the
 * attack", "attacks", "bomb squad", "on murder charges" only join what is told elsewhere; "no attack", "any bombing",
 * "every attack" are none.
 */
export function readOwnTrigger(view: SentenceView, match: PhraseMatch): Trigger | null {
  if (isQuestion(view)) return null
  return isVerbal(view, match) ? readOwnVerb(view, match) : readOwnNoun(view, match)
}

/** "Why was he killed?" asks and does not report. */
function isQuestion(view: SentenceView): boolean {
  const { last } = view.sentence
  return wordAt(view, last - 1) === '?' || wordAt(view, last - 2) === '?'
}
