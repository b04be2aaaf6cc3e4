import { CHAMBERS } from '../../../lexicon/actors.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'

const BY = new Set(['by'])
const CHAMBERS_BY_NAME = new Set(['senate', 'house', 'council'])

/** Name of the chamber that acts: in front of the verb, or behind "by". */
export function chamberOf(view: SentenceView, from: number, verbFirst: number, at: number, to: number): string {
  let chamber = findWordBack(view, Math.max(from, verbFirst - 22), verbFirst, CHAMBERS)
  if (chamber < 0) {
    const by = findWord(view, at + 1, Math.min(to, at + 8), BY)
    chamber = by < 0 ? -1 : findWord(view, by + 1, by + 5, CHAMBERS)
  }
  if (chamber < 0) return ''
  const word = wordAt(view, chamber)
  if (word === 'house' && wordAt(view, chamber - 1) === 'white') return ''
  if (/^(?:democrats|republicans|senators|members)$/.test(word)) {
    const named = findWordBack(view, chamber - 3, chamber, CHAMBERS_BY_NAME)
    return named < 0 ? 'members' : wordAt(view, named)
  }
  return word
}
