import type { Span } from '../types.ts'
import type { Spelling } from './spelling.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/**
 * A word, a number or one punctuation mark. "Noem's" is two tokens (`Noem`, `'s`), "U.S." and "a.m." are one,
 * "37-year-old" is five. Offsets count in the article's text.
 */
export type Token = Span & {
  readonly kind: TokenKind
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** At least two letters, all capitals: FBI, U.S. */
  readonly shout: boolean
  readonly spaceBefore: boolean
  /** Line breaks between this token and the one before: 0, 1, or 2 for a blank line. */
  readonly linesBefore: number
  /** What it shares with every token of the same letters. */
  readonly word: Spelling
}

/** A sentence, headline or list item: tokens `first` (inclusive) to `last` (exclusive). */
export type Sentence = Span & {
  readonly index: number
  readonly first: number
  readonly last: number
  readonly paragraph: number
}

export type TokenisedText = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const NOTHING = { kind: 'mark', text: '', lower: '', capital: false, shout: false } as const
const NONE: Token = {
  start: 0,
  end: 0,
  ...NOTHING,
  word: { ...NOTHING, memory: [] },
  spaceBefore: true,
  linesBefore: 2,
}

/** The token at an index, or an empty one outside the text, so that rules can look around without checks. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  // Asked for tokens[-1] even once, the engine takes its slow way for every look-up of every rule from then on.
  return index >= 0 && index < tokens.length ? (tokens[index] ?? NONE) : NONE
}
