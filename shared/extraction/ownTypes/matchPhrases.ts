import { isInTime, type SentenceView, wordAt } from '../events/sentenceView.ts'
import { tokenAt } from '../text/token.ts'
import type { CompiledTypes, TriggerPhrase } from './compileTypes.ts'
import type { FormKind } from './wordForms.ts'

/** Where a sentence has a trigger phrase: tokens `first` to `last` (exclusive), its head and what form that is. */
export type PhraseMatch = {
  readonly type: string
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: FormKind
  /** Whether its type has a word for what is done, not only for what comes of it. */
  readonly act: boolean
}

const OBJECT_LENGTH = 4

/**
 * The trigger phrases of a sentence in order, at most one of each type at a place: of overlapping ones the longest.
 * "car-bomb" and "car bomb" are the same; upper-case text is matched like any other.
 */
export function matchPhrases(view: SentenceView, types: CompiledTypes): PhraseMatch[] {
  const matches: PhraseMatch[] = []
  const reached = new Map<string, number>()
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    const phrases = types.get(tokenAt(view.tokens, at).lower)
    if (phrases === undefined || isInTime(view, at)) continue
    for (const phrase of phrases) {
      if ((reached.get(phrase.type) ?? 0) > at) continue
      const match = matchAt(view, at, phrase)
      if (match === null) continue
      matches.push(match)
      reached.set(phrase.type, match.last)
    }
  }
  return matches
}

function matchAt(view: SentenceView, first: number, phrase: TriggerPhrase): PhraseMatch | null {
  let at = first
  let head = first
  let kind: FormKind = 'plain'
  for (const [index, forms] of phrase.words.entries()) {
    if (index > 0) {
      at = next(view, at)
      if (index === phrase.head + 1 && phrase.open) at = skipObject(view, at, forms)
    }
    const found = forms.get(wordAt(view, at))
    if (found === undefined) return null
    if (index === phrase.head) {
      head = at
      kind = found
    }
  }
  return { type: phrase.type, first, last: at + 1, head, kind, act: phrase.act }
}

/** The next token, past a hyphen written without spaces. */
function next(view: SentenceView, at: number): number {
  const hyphen = tokenAt(view.tokens, at + 1)
  return /^[-‐‑–]$/.test(hyphen.text) && !hyphen.spaceBefore && !tokenAt(view.tokens, at + 2).spaceBefore
    ? at + 2
    : at + 1
}

/** "gunned [two men] down": where the rest of the phrase begins, or the place itself. */
function skipObject(view: SentenceView, from: number, forms: ReadonlyMap<string, FormKind>): number {
  for (let at = from; at <= from + OBJECT_LENGTH; at++) {
    if (forms.has(wordAt(view, at))) return at
    if (tokenAt(view.tokens, at).kind === 'mark') return from
  }
  return from
}
