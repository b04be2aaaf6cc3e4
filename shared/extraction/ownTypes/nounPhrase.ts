import { type SentenceView, wordAt } from '../events/sentenceView.ts'
import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { tokenAt } from '../text/token.ts'

/** What stands in front of a noun: its first token and its determiner, empty without. */
export type NounPhrase = { readonly first: number; readonly determiner: string }

const REACH = 6
const DETERMINERS = new Set(
  `the that this these those both a an another several many some few numerous various dozens hundreds scores two three
  four five six seven eight nine ten eleven twelve one no any every each all such what whose which more most further
  his her their its our your my 's`.split(/\s+/),
)
const BOUNDARY = new Set(
  `of in on at by to for from with into over about after before during against between and or but as than that who when
  where while if because off out up down away set put hit cut let is are was were be been being has have had will would can could may might must should did do
  does not said says`.split(/\s+/),
)

/** Walks back from a noun over its adjectives and nouns: "the recent terrorist *attack*" has "the". */
export function nounPhraseBefore(view: SentenceView, at: number): NounPhrase {
  for (let place = at - 1; place >= at - REACH; place--) {
    const token = tokenAt(view.tokens, place)
    const word = wordAt(view, place)
    if (word === '') return { first: place + 1, determiner: '' }
    if (DETERMINERS.has(word) || token.kind === 'number') return { first: place, determiner: word }
    if (word === "'" || word === '’') return { first: place, determiner: "'s" }
    if (word === '-') continue
    if (token.kind === 'mark' || BOUNDARY.has(word) || isVerb(view, place)) return { first: place + 1, determiner: '' }
  }
  return { first: at, determiner: '' }
}

/** "launched attacks": a past verb ends the phrase; in "the alleged attack" it is an adjective. */
function isVerb(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at)
  if (IRREGULAR_PASTS.has(word)) return true
  return word.endsWith('ed') && word.length > 4 && !DETERMINERS.has(wordAt(view, at - 1))
}
