import { diffArrays } from 'diff'
import { comparableText } from '../identity/comparableText.ts'

/** A run of words that both texts have, or only one. */
export type TextPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Words that may be taken out and put in before a paragraph counts as another; the work grows with its square. */
const MAX_EDITS = 400

/** Longer paragraphs are not compared word by word. */
const MAX_WORDS = 20_000

/**
 * What differs between two wordings of a paragraph.
 *
 * @example
 * compareWords('Two people were hurt.', 'Three people were hurt.')
 * // removed 'Two', added 'Three', same ' people were hurt.'
 */
export function compareWords(before: string, after: string): readonly TextPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const isTooLong = old.length > MAX_WORDS || now.length > MAX_WORDS
  const changes = isTooLong
    ? undefined
    : diffArrays(old, now, { maxEditLength: MAX_EDITS, comparator: (a, b) => a === b || sameWord(a, b) })
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

/** How much two paragraphs have in common: words of both, of the words of the longer; 0 to 1. */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [new Set(namesOf(one)), new Set(namesOf(other))]
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared / Math.max(1, a.size, b.size)
}

/** Words, each mark, and the spaces between, so that joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

function namesOf(text: string): string[] {
  return (
    comparableText(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Equal but for typography; two runs of spaces always are. */
function sameWord(a: string, b: string): boolean {
  return a.length <= 2 && b.length <= 2 && comparableText(a) === comparableText(b)
}
