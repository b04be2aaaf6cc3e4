import { tokenAt } from '../text/token.ts'
import { SAYING } from './sayingWords.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'

/** "No one in the car", "none of the five officers": longer ones are not looked for. */
const REACH = 7
const NEGATIVE = new Set(['nobody', 'none', 'neither', 'no'])
/** A subject does not reach back over these. */
const CLAUSE_WORDS = new Set(
  'who which that when while where after before as and but if because although though until since than was were is are has had'.split(
    ' ',
  ),
)
/** What may stand in front of a subject: not a preposition, not a verb that has the phrase as its object. */
const OPENERS = new Set(['', 'that', 'and', 'but', 'because', 'although', 'though', 'while', 'when', 'after', 'as'])
/** "no doubt", "no fewer than twelve": denies nothing. */
const NOT_DENIED = new Set(['doubt', 'wonder', 'matter', 'fewer', 'less', 'more', 'longer', 'later', 'sooner', 'way'])

/**
 * Whether the subject in front of a verb group denies the verb: "no one was arrested", "none of the officers was
 * charged", "said neither man was shot", "no deputies were hurt".
 * Not "a man with no weapon shot her", "no fewer than 12 were arrested", "no one but Lee was arrested",
 * "no one was hurt and Lee was arrested". `first` is the first token of the verb group.
 */
export function hasNegativeSubject(view: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= Math.max(view.sentence.first, first - REACH); at--) {
    const word = wordAt(view, at)
    if (tokenAt(view.tokens, at).kind === 'mark' || CLAUSE_WORDS.has(word)) return false
    if (!NEGATIVE.has(word)) continue
    const before = wordAt(view, at - 1)
    const opens = OPENERS.has(before) || SAYING.has(before) || tokenAt(view.tokens, at - 1).kind === 'mark'
    return opens && !NOT_DENIED.has(wordAt(view, at + 1))
  }
  return false
}
