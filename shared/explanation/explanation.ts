import type { ArticleWords } from '../model/articleWords.ts'

/** A sentence for a person. Words of the article stand in it as such, so that they can be shown in their place. */
export type Explanation = readonly (string | ArticleWords)[]

/**
 * The sentence as plain text, the article's words in quotation marks.
 * @example [{ start: 9, end: 17, text: 'Saturday' }, ' is a day of the week.'] → '“Saturday” is a day of the week.'
 */
export function inPlainText(explanation: Explanation): string {
  return explanation.map((part) => (typeof part === 'string' ? part : `“${part.text}”`)).join('')
}

/** Words and what stands between them, as in “a”, “b” and “c”. */
export function listed(words: readonly (string | ArticleWords)[]): Explanation {
  return words.flatMap((part, index) => {
    if (index === 0) return [part]
    return [index === words.length - 1 ? ' and ' : ', ', part]
  })
}
