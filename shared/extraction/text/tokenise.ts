import { APOSTROPHE, CURLY_APOSTROPHE, pieceAt } from './pieceAt.ts'
import { spellingOf, unspelt } from './spelling.ts'
import type { Token, TokenKind } from './token.ts'

const CLITICS = new Set(['s', 'll', 'm', 've', 'd', 're'])
const MAXIMUM_WORD_LENGTH = 64
const BLANK = 0x20
/** Tokens from one step to the next: some milliseconds of work. */
const STEP = 16_384

/**
 * Cuts a text into tokens. Linear in its length; every character that is not white space is in exactly one token.
 * @param onStep see ExtractionInput
 */
export function tokenise(text: string, onStep: () => void = () => {}): Token[] {
  const tokens: Token[] = []
  let spaceBefore = true
  let linesBefore = 2
  for (let start = 0; start < text.length; ) {
    if (text.charCodeAt(start) === BLANK && text.charCodeAt(start + 1) > BLANK) {
      // The one blank between two words, on its short way.
      spaceBefore = true
      start += 1
      continue
    }
    const { kind, end } = pieceAt(text, start)
    if (kind === 'gap') {
      spaceBefore = true
      linesBefore = Math.max(linesBefore, countLines(text, start, end))
    } else {
      const cut = kind === 'word' ? cliticStart(text, start, end) : 0
      tokens.push(readToken(text, start, cut > 0 ? cut : end, kind, spaceBefore, linesBefore))
      if (tokens.length % STEP === 0) onStep()
      if (cut > 0) tokens.push(readToken(text, cut, end, kind, false, 0))
      spaceBefore = false
      linesBefore = 0
    }
    start = end
  }
  return tokens
}

function readToken(
  source: string,
  start: number,
  end: number,
  kind: TokenKind,
  spaceBefore: boolean,
  linesBefore: number,
): Token {
  // A "word" longer than any word is data, not language; it is kept as a mark so that no rule reads it.
  const isData = end - start > MAXIMUM_WORD_LENGTH
  const word = isData ? unspelt(source.slice(start, end), kind) : spellingOf(source, start, end, kind)
  const { text, lower, capital, shout } = word
  return { start, end, kind: word.kind, text, lower, capital, shout, spaceBefore, linesBefore, word }
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = start; at < end && lines < 2; at += 1) if (text.charCodeAt(at) === 0x0a) lines += 1
  return lines
}

/** Where "'s", "'ll" … begins in a word; 0 when there is none. "O'Brien" and "don't" stay whole. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= Math.max(start + 1, end - 3); at -= 1) {
    const code = text.charCodeAt(at)
    if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) continue
    return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? at : 0
  }
  return 0
}
