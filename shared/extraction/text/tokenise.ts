import type { Token, TokenKind } from './token.ts'

// Each alternative starts with a different class of character and repeats only disjoint classes: no backtracking.
const PIECE =
  /(?<gap>\s+)|(?<initials>\p{L}(?:\.\p{L})+(?!\p{L})\.?)|(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<mark>[\s\S])/uy

const CLITICS = new Set(['s', 'll', 'm', 've', 'd', 're'])
const MAXIMUM_WORD_LENGTH = 64

/** Cuts a text into tokens. Linear in its length; every character that is not white space is in exactly one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let spaceBefore = true
  let linesBefore = 2
  const push = (start: number, end: number, kind: TokenKind) => {
    const piece = text.slice(start, end)
    // A "word" longer than any word is data, not language; it is kept as a mark so that no rule reads it.
    const long = end - start > MAXIMUM_WORD_LENGTH
    const lower = long ? '' : piece.toLowerCase().replaceAll('’', "'")
    const first = piece.charAt(0)
    const capital = kind === 'word' && first !== first.toLowerCase()
    const shout = capital && end - start > 1 && !long && piece === piece.toUpperCase()
    tokens.push({
      start,
      end,
      kind: long ? 'mark' : kind,
      text: piece,
      lower,
      capital,
      shout,
      spaceBefore,
      linesBefore,
    })
    spaceBefore = false
    linesBefore = 0
  }
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const start = match.index
    const end = PIECE.lastIndex
    const groups = match.groups ?? {}
    if (groups['gap'] !== undefined) {
      spaceBefore = true
      linesBefore = Math.max(linesBefore, countLines(groups['gap']))
    } else if (groups['word'] !== undefined) {
      const cut = cliticStart(groups['word'])
      if (cut > 0) {
        push(start, start + cut, 'word')
        push(start + cut, end, 'word')
      } else push(start, end, 'word')
    } else if (groups['initials'] !== undefined) push(start, end, 'word')
    else if (groups['number'] !== undefined) push(start, end, 'number')
    else push(start, end, 'mark')
  }
  return tokens
}

function countLines(gap: string): number {
  const first = gap.indexOf('\n')
  if (first < 0) return 0
  return gap.indexOf('\n', first + 1) < 0 ? 1 : 2
}

/** Where "'s", "'ll" … begins in a word; 0 when there is none. "O'Brien" and "don't" stay whole. */
function cliticStart(word: string): number {
  const at = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'))
  return at > 0 && CLITICS.has(word.slice(at + 1).toLowerCase()) ? at : 0
}
