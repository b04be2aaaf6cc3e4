import { isInTime, type SentenceView, wordAt } from '../events/sentenceView.ts'
import { readVerbGroup } from '../events/verbGroup.ts'
import type { PhraseMatch } from './matchPhrases.ts'

const PHYSICAL = /^(?:explode|detonate|ignite|burn|burnt|smoulder)/
const FEELINGS = new Set(
  'conflict crisis war anger rage fury outrage hatred passion tension tensions debate controversy scandal row dispute feud'.split(
    ' ',
  ),
)

/** "The row has exploded", "anger that still burned": what has no body does not explode or burn. */
export function isFigurative(view: SentenceView, { head }: PhraseMatch): boolean {
  if (!PHYSICAL.test(wordAt(view, head))) return false
  let at = readVerbGroup(view, head).first - 1
  while (/^(?:that|which|,|still|now|finally|suddenly)$/.test(wordAt(view, at)) || isInTime(view, at)) at--
  return FEELINGS.has(wordAt(view, at))
}
