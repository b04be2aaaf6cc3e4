import { pieceAt } from './pieceAt.ts'
import type { Token, TokenKind } from './token.ts'

const CLITICS = new Set(['s', 'll', 'm', 've', 'd', 're'])
const MAXIMUM_WORD_LENGTH = 64

/** What a token's letters alone say of it. */
type Spelling = Pick<Token, 'text' | 'lower' | 'capital' | 'shout'>

/** Cuts a text into tokens. Linear in its length; every character that is not white space is in exactly one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  // Texts repeat their words: each is spelt out once, and later look-ups by the same string are fast.
  const spellings = new Map<string, Spelling>()
  let spaceBefore = true
  let linesBefore = 2
  const push = (start: number, end: number, kind: TokenKind) => {
    // A "word" longer than any word is data, not language; it is kept as a mark so that no rule reads it.
    if (end - start > MAXIMUM_WORD_LENGTH) {
      const piece = text.slice(start, end)
      const capital = kind === 'word' && isCapital(piece.charAt(0))
      tokens.push({ start, end, kind: 'mark', text: piece, lower: '', capital, shout: false, spaceBefore, linesBefore })
    } else {
      const { text: piece, lower, capital, shout } = spell(text.slice(start, end), kind, spellings)
      tokens.push({ start, end, kind, text: piece, lower, capital, shout, spaceBefore, linesBefore })
    }
    spaceBefore = false
    linesBefore = 0
  }
  for (let start = 0; start < text.length; ) {
    const { kind, end } = pieceAt(text, start)
    if (kind === 'gap') {
      spaceBefore = true
      linesBefore = Math.max(linesBefore, countLines(text, start, end))
    } else {
      const cut = kind === 'word' ? cliticStart(text, start, end) : 0
      if (cut > 0) {
        push(start, cut, 'word')
        push(cut, end, 'word')
      } else push(start, end, kind)
    }
    start = end
  }
  return tokens
}

function spell(piece: string, kind: TokenKind, spellings: Map<string, Spelling>): Spelling {
  const known = spellings.get(piece)
  if (known !== undefined) return known
  const capital = kind === 'word' && isCapital(piece.charAt(0))
  const spelling = {
    text: piece,
    lower: piece.toLowerCase().replaceAll('’', "'"),
    capital,
    shout: capital && piece.length > 1 && piece === piece.toUpperCase(),
  }
  spellings.set(piece, spelling)
  return spelling
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = start; at < end && lines < 2; at += 1) if (text.charCodeAt(at) === 0x0a) lines += 1
  return lines
}

/** Where "'s", "'ll" … begins in a word; 0 when there is none. "O'Brien" and "don't" stay whole. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= Math.max(start + 1, end - 3); at -= 1) {
    if (text[at] !== "'" && text[at] !== '’') continue
    return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? at : 0
  }
  return 0
}
