import { type SentenceView, wordAt } from '../events/sentenceView.ts'
import type { PhraseMatch } from './matchPhrases.ts'

const SHOOTING = /^(?:shoot|shot|fir(?:e|ed|es|ing)$|gunfire$)/
const REACH = 8

/** "fired shots into the air", "shot their rifles in the air": a warning or a feast, at nobody. */
export function isShotInTheAir(view: SentenceView, { head, last }: PhraseMatch): boolean {
  if (!SHOOTING.test(wordAt(view, head))) return false
  for (let at = last; at < last + REACH; at++) {
    const word = wordAt(view, at)
    if (/^(?:|[,.;:]|and|but|at|when|before|after)$/.test(word)) return false
    if (/^in(?:to)?$/.test(word) && wordAt(view, at + 1) === 'the' && wordAt(view, at + 2) === 'air') return true
  }
  return false
}
