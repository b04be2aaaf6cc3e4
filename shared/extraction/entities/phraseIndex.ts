import { rememberByWord } from '../text/rememberByWord.ts'
import { type Token, tokenAt } from '../text/token.ts'

type Phrase = readonly string[]

/** Names of one or more words, by their first word, longest first. */
export type PhraseIndex = { readonly startingWith: (token: Token) => readonly Phrase[] }

const NO_PHRASES: readonly Phrase[] = []

/** Builds the index from names as written; "St. Louis" is the words `st`, `.`, `louis`. */
export function indexPhrases(names: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[][]>()
  for (const name of names) {
    const words = splitWords(name.toLowerCase())
    const first = words[0]
    if (first === undefined) continue
    const list = index.get(first)
    if (list === undefined) index.set(first, [words])
    else list.push(words)
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return { startingWith: rememberByWord(({ lower }) => index.get(lower) ?? NO_PHRASES) }
}

function splitWords(name: string): string[] {
  return name.match(/\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}']+|[^\s]/gu) ?? []
}

/** Number of tokens of the longest name that starts at `at`; 0 when none does. */
export function matchPhrase(index: PhraseIndex, tokens: readonly Token[], at: number): number {
  for (const words of index.startingWith(tokenAt(tokens, at))) if (standsAt(words, tokens, at)) return words.length
  return 0
}

/** The first word is known to stand there. */
function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step < words.length; step++) if (tokenAt(tokens, at + step).lower !== words[step]) return false
  return true
}
