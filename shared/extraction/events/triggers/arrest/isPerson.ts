import { SUSPECTS } from '../../../lexicon/actors.ts'
import { entityAt, type SentenceView, wordAt } from '../../sentenceView.ts'

/** Whether the next few words name a person or a suspect ("three men", "the suspect"). */
export function isPerson(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    if (entityAt(view, at)?.kind === 'person' || SUSPECTS.has(wordAt(view, at))) return true
    if (/^[.,;]$/.test(wordAt(view, at))) return false
  }
  return false
}
