import type { TokenKind } from './token.ts'

export type PieceKind = TokenKind | 'gap'

// Each alternative starts with a different class of character and repeats only disjoint classes: no backtracking.
const PIECE =
  /(?<gap>\s+)|(?<initials>\p{L}(?:\.\p{L})+(?!\p{L})\.?)|(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<mark>[\s\S])/uy

const [PERIOD, COMMA] = [0x2e, 0x2c]
export const APOSTROPHE = 0x27
export const CURLY_APOSTROPHE = 0x2019

/**
 * Kind and end of the piece of text that begins at `start`: white space, initials ("U.S."), a number, a word or one mark.
 * The pattern above says what a piece is. Text of plain letters, which news is nearly all made of, is read by its
 * character codes instead, ten times as fast; a character beyond them hands the piece over to the pattern.
 */
export function pieceAt(text: string, start: number): { readonly kind: PieceKind; readonly end: number } {
  const code = text.charCodeAt(start)
  if (isLetter(code)) {
    const initials = endOfInitials(text, start)
    const end = initials > 0 ? initials : endOfWord(text, start)
    return isPlain(text, end) ? { kind: 'word', end } : pieceByPattern(text, start)
  }
  if (isDigit(code)) return { kind: 'number', end: endOfNumber(text, start) }
  if (isSpace(code)) {
    let end = start + 1
    while (isSpace(text.charCodeAt(end))) end += 1
    return isPlain(text, end) ? { kind: 'gap', end } : pieceByPattern(text, start)
  }
  return code < 0x80 || isPunctuation(code) ? { kind: 'mark', end: start + 1 } : pieceByPattern(text, start)
}

/** The piece by the pattern alone, whatever its characters. */
export function pieceByPattern(text: string, start: number): { kind: PieceKind; end: number } {
  PIECE.lastIndex = start
  const groups = PIECE.exec(text)?.groups ?? {}
  const end = Math.max(PIECE.lastIndex, start + 1)
  if (groups['gap'] !== undefined) return { kind: 'gap', end }
  if (groups['word'] !== undefined || groups['initials'] !== undefined) return { kind: 'word', end }
  return { kind: groups['number'] !== undefined ? 'number' : 'mark', end }
}

/** "U.S.", "a.m", "J.R.R."; 0 when no initials stand here. "a.Next" has none, "a.b.Next" has "a.b.". */
function endOfInitials(text: string, start: number): number {
  let end = start + 1
  while (text.charCodeAt(end) === PERIOD && isLetter(text.charCodeAt(end + 1))) end += 2
  if (isLetter(text.charCodeAt(end))) end -= 2
  if (end <= start + 1) return 0
  return text.charCodeAt(end) === PERIOD ? end + 1 : end
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    while (isLetter(text.charCodeAt(end))) end += 1
    const code = text.charCodeAt(end)
    if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || !isLetter(text.charCodeAt(end + 1))) break
    end += 2
  }
  return end
}

/** "1,250,000.5"; a comma counts before exactly three digits. */
function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start)
  while (text.charCodeAt(end) === COMMA && endOfDigits(text, end + 1, 4) === end + 4) end += 4
  return text.charCodeAt(end) === PERIOD && isDigit(text.charCodeAt(end + 1)) ? endOfDigits(text, end + 1) : end
}

function endOfDigits(text: string, start: number, maximum = Number.POSITIVE_INFINITY): number {
  let end = start
  while (end - start < maximum && isDigit(text.charCodeAt(end))) end += 1
  return end
}

/** Whether the piece surely ends here: at the end of the text, or where neither a letter nor a space can go on. */
function isPlain(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE && code !== PERIOD) return isKnown(code)
  return isKnown(text.charCodeAt(end + 1))
}

function isKnown(code: number): boolean {
  return Number.isNaN(code) || code < 0x80 || isPunctuation(code)
}

/** Dashes, quotation marks, bullets and the ellipsis of typeset text. */
function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
