import type { ArticleWords } from '../../model/articleWords.ts'
import { type Token, tokenAt } from './token.ts'

/** Reasons are short: longer words are cut, so that what is stored of an event stays small. */
const MAXIMUM_LENGTH = 200

/** The words of tokens `first` to `last` (exclusive) as they stand in the text. */
export function wordsBetween(text: string, tokens: readonly Token[], first: number, last: number): ArticleWords {
  const start = tokenAt(tokens, first).start
  const end = tokenAt(tokens, last - 1).end
  return { start, end, text: text.slice(start, end) }
}

/** The same, cut at a length that a reason may have. */
export function shortWords(text: string, tokens: readonly Token[], first: number, last: number): ArticleWords {
  const words = wordsBetween(text, tokens, first, last)
  if (words.text.length <= MAXIMUM_LENGTH) return words
  const cut = words.text.slice(0, MAXIMUM_LENGTH).replace(/[\uD800-\uDBFF]$/, '')
  return { start: words.start, end: words.start + cut.length, text: cut }
}
