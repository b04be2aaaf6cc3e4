import type { ArticleWords } from '../../model/articleWords.ts'
import { shortWords } from '../text/wordsBetween.ts'
import type { Mention } from './mention.ts'
import { PLANNED_AFTER, PLANNED_NOUN, PROPOSED_NOUN } from './readStatus.ts'
import { findWord, findWordBack, type SentenceView } from './sentenceView.ts'

const NEAR = 6
const MODALS = new Set(['will', "'ll", 'shall', 'would', 'must', 'should'])

/**
 * The word that makes an event planned or proposed: "will" of "will deploy", "voted to" before a plan, "called for"
 * before an inquiry. Null for what happened, and where no word near by shows it.
 */
export function statusWords({ view, trigger, status }: Mention): ArticleWords | null {
  if (status === 'happened') return null
  const { verb } = trigger
  if (verb !== null && verb.governorAt >= 0) return wordsAt(view, verb.governorAt)
  const modal = findWordBack(view, verb?.first ?? trigger.first - NEAR, trigger.at, MODALS)
  if (modal >= 0) return wordsAt(view, modal)
  const words = status === 'planned' ? PLANNED_NOUN : PROPOSED_NOUN
  const before = findWordBack(view, trigger.at - NEAR, trigger.at, words)
  if (before >= 0) return wordsAt(view, before)
  const after = findWord(view, trigger.last, trigger.last + 4, PLANNED_AFTER)
  return after >= 0 ? wordsAt(view, after) : null
}

function wordsAt(view: SentenceView, at: number): ArticleWords {
  return shortWords(view.text, view.tokens, at, at + 1)
}
