import type { ArticleWords } from '../../model/articleWords.ts'
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { shortWords } from '../text/wordsBetween.ts'
import type { Mention } from './mention.ts'

/** The phrase that reports an event: "was shot", "shot and killed", "will vote on the budget". */
export function mentionWords({ view, trigger }: Mention): ArticleWords {
  let last = Math.max(trigger.last, trigger.at + 1)
  while (last > trigger.at + 1 && isBeyond(tokenAt(view.tokens, last - 1))) last--
  return shortWords(view.text, view.tokens, Math.min(trigger.first, trigger.at), last)
}

/** "was shot in", "shot Daniel": what a phrase leads to is not its own. */
function isBeyond({ kind, capital, lower }: Token): boolean {
  return kind === 'mark' || capital || FUNCTION_WORDS.has(lower)
}
