import { isInTime, type SentenceView, wordAt } from '../events/sentenceView.ts'
import { readVerbGroup } from '../events/verbGroup.ts'
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { tokenAt } from '../text/token.ts'
import type { PhraseMatch } from './matchPhrases.ts'

const SUBJECTS = new Set('i we they you he she it who which that'.split(' '))
const MODALS = new Set('will would could should must may might can shall cannot did does do not never'.split(' '))
const DETERMINERS = new Set("the a an this that these those his her their its our my your 's another no".split(' '))
/** Behind these "to" is a preposition: "led to attacks". */
const TOWARDS = new Set(
  `led leads lead leading due according response reaction subjected prior exposed related similar linked opposed thanks
  victim end witness witnesses`.split(/\s+/),
)
const OBJECT_STARTS = new Set(
  `the a an his her their its him them us two three four five six seven eight nine ten dozens hundreds scores several
  more many some one another`.split(/\s+/),
)

/** Whether a trigger is used as a verb: "rebels attacked", "to attack", "Bomb kills ten"; not "an attack", "the murdered priest". */
export function isVerbal(view: SentenceView, { first, head, kind }: PhraseMatch): boolean {
  const before = wordAt(view, first - 1)
  switch (kind) {
    case 'noun':
      return false
    case 'past':
      return !DETERMINERS.has(before) || wordAt(view, head + 1) === 'by'
    case 'gerund':
      return readVerbGroup(view, first).progressive || (before === ',' && startsObject(view, head + 1))
    default:
      if (MODALS.has(before) || (before === 'to' && !TOWARDS.has(wordAt(view, first - 2)))) return true
      if (DETERMINERS.has(before)) return false
      return SUBJECTS.has(before) || (isNounLike(view, first - 1) && startsObject(view, head + 1))
  }
}

function isNounLike(view: SentenceView, at: number): boolean {
  const token = tokenAt(view.tokens, at)
  if (at < view.sentence.first || token.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return false
  // "threw bombs at", "hurled grenades": behind a past verb stands its object.
  return !(IRREGULAR_PASTS.has(token.lower) || (token.lower.endsWith('ed') && token.lower.length > 4))
}

/** A determiner, a number, a pronoun or a name: what an object begins with. */
export function startsObject(view: SentenceView, at: number): boolean {
  const token = tokenAt(view.tokens, at)
  if (at >= view.sentence.last || isInTime(view, at)) return false
  if (token.lower === 'at') return /^(?:least|most)$/.test(wordAt(view, at + 1))
  return token.kind === 'number' || OBJECT_STARTS.has(token.lower) || (token.capital && !token.shout)
}
