import { tokenAt } from '../../text/token.ts'
import type { Mention } from '../mention.ts'
import { wordAt } from '../sentenceView.ts'
import { clipWords } from './clipWords.ts'
import { FINITE, PREPOSITIONS, PRONOUNS, phraseAfter } from './titlePhrase.ts'
import { titleWords } from './titleWords.ts'

const NOT_ADJECTIVES =
  /^(?:that|this|with|from|into|said|after|under|were|have|been|over|their|during|before|amid|not|never|about|against|calls|where|when|which|while|following|including|announced|called|held|sparked)$/

/** A noun with its adjectives and what "of", "into", "on" or "for" adds: "temporary restraining order on arrests". */
export function nounTitle(mention: Mention): string {
  const { trigger, view } = mention
  if (FINITE.has(wordAt(view, trigger.at)) || /^(?:be|need|needs)$/.test(wordAt(view, trigger.at))) return ''
  let first = trigger.at
  while (first > view.sentence.first && first > trigger.at - 4) {
    const before = tokenAt(view.tokens, first - 1)
    const word = before.lower
    if (word === '-' && !before.spaceBefore && !tokenAt(view.tokens, first).spaceBefore) {
      first -= 2
      continue
    }
    if (before.kind !== 'word' || word.length < 3 || NOT_ADJECTIVES.test(word)) break
    if (
      FINITE.has(word) ||
      PREPOSITIONS.has(word) ||
      PRONOUNS.has(word) ||
      /^(?:the|his|her|its|their|and|but|two)$/.test(word)
    )
      break
    if (
      /(?:[^e]ed|ing)$/.test(word) &&
      !/^(?:funding|spending|restraining|hearing|building|housing|policing|limited|armed)$/.test(word)
    )
      break
    first--
  }
  const phrase = phraseAfter(view, trigger.at + 1, trigger.at)
  const next = wordAt(view, trigger.at + 1)
  const order = /^orders?$/.test(next)
  let last = order ? trigger.at + 2 : PREPOSITIONS.has(next) && next !== 'to' ? phrase.last : trigger.at + 1
  // "Operation Safe Streets"
  while (
    last < phrase.last &&
    tokenAt(view.tokens, trigger.at).capital &&
    tokenAt(view.tokens, last).capital &&
    last < trigger.at + 4
  )
    last++
  const words = titleWords(view, first, last)
  const pronoun = words.findIndex(({ text }) => PRONOUNS.has(text.toLowerCase()))
  return clipWords('', pronoun < 0 ? words : words.slice(0, Math.max(pronoun - 1, trigger.at + 1 - first)), 1)
}
