import { diffArrays } from 'diff'
import { comparableText } from '../identity/comparableText.ts'
import { compareWords, likenessOf, type TextPart } from './compareWords.ts'

/**
 * A paragraph of two texts laid over each other. `changed` has parts of all kinds, the others one part of their own;
 * a `same` one is given as it is in the later text.
 */
export type ComparedParagraph = {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly parts: readonly TextPart[]
}

export type TextComparison = {
  readonly paragraphs: readonly ComparedParagraph[]
  /** The texts have too little in common to be laid over each other: all of the one, then all of the other. */
  readonly isTooDifferent: boolean
}

/** Paragraphs that may be taken out and put in before two texts count as too different; the work grows with its square. */
const MAX_EDITS = 1500

/** From so many words in common on, of a hundred, a paragraph counts as another's new wording. */
const ALIKE = 0.4

/** Within a longer run every paragraph is compared with the one at its place only. */
const LONGEST_RUN = 40

/**
 * What differs between two texts, paragraph by paragraph, and within changed paragraphs word by word. Spacing,
 * typographic quotes and the like are no difference. Work grows about linearly with the texts.
 */
export function compareTexts(before: string, after: string): TextComparison {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
  const changes = diffArrays(old.map(comparableText), now.map(comparableText), { maxEditLength: MAX_EDITS })
  if (changes === undefined) {
    return { paragraphs: [...old.map(whole('removed')), ...now.map(whole('added'))], isTooDifferent: true }
  }
  const paragraphs: ComparedParagraph[] = []
  let [oldAt, nowAt] = [0, 0]
  let removed: string[] = []
  let added: string[] = []
  for (const change of changes) {
    if (change.removed) {
      removed.push(...old.slice(oldAt, oldAt + change.count))
      oldAt += change.count
    } else if (change.added) {
      added.push(...now.slice(nowAt, nowAt + change.count))
      nowAt += change.count
    } else {
      paragraphs.push(...layOver(removed, added))
      removed = []
      added = []
      paragraphs.push(...now.slice(nowAt, nowAt + change.count).map(whole('same')))
      oldAt += change.count
      nowAt += change.count
    }
  }
  paragraphs.push(...layOver(removed, added))
  return { paragraphs, isTooDifferent: false }
}

/** Paragraphs that went and came at one place, those that are each other's new wording as one. */
function layOver(removed: readonly string[], added: readonly string[]): ComparedParagraph[] {
  const paragraphs: ComparedParagraph[] = []
  const isLong = removed.length > LONGEST_RUN || added.length > LONGEST_RUN
  let from = 0
  for (const [index, text] of added.entries()) {
    const candidates = isLong ? removed.slice(Math.max(from, index), Math.max(from, index + 1)) : removed.slice(from)
    const offset = candidates.findIndex((candidate) => likenessOf(candidate, text) >= ALIKE)
    const old = candidates[offset]
    if (old === undefined) {
      paragraphs.push(whole('added')(text))
      continue
    }
    const at = (isLong ? Math.max(from, index) : from) + offset
    paragraphs.push(...removed.slice(from, at).map(whole('removed')))
    paragraphs.push({ kind: 'changed', parts: compareWords(old, text) })
    from = at + 1
  }
  return [...paragraphs, ...removed.slice(from).map(whole('removed'))]
}

function whole(kind: 'same' | 'added' | 'removed') {
  return (text: string): ComparedParagraph => ({ kind, parts: [{ kind, text }] })
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
