export type FontWeight = 'normal' | 'bold'

/** Advance widths of Helvetica (and Arial, Liberation Sans, Arimo) for U+0020 to U+007E, in thousandths of the size. */
const WIDTHS: Readonly<Record<FontWeight, readonly number[]>> = {
  normal: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ],
  bold: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584,
  ],
}

const PUNCTUATION: Readonly<Record<string, number>> = { '‘': 278, '’': 278, '“': 500, '”': 500, '–': 556, '·': 333 }

/** Fallback fonts run wider than the ones above; nothing may collide because of that. */
const SAFETY = 1.04

/** An upper estimate of the width of one line of text, in the unit of `fontSize`. There is no font to ask here. */
export function textWidth(text: string, fontSize: number, weight: FontWeight = 'normal'): number {
  let thousandths = 0
  for (const character of text) thousandths += characterWidth(character, weight)
  return (thousandths / 1000) * fontSize * SAFETY
}

function characterWidth(character: string, weight: FontWeight): number {
  const code = character.codePointAt(0) ?? 0
  const base = isAccentedLatin(code) ? (character.normalize('NFD').codePointAt(0) ?? code) : code
  const latin = WIDTHS[weight][base - 32]
  if (latin !== undefined) return latin
  const known = PUNCTUATION[character]
  if (known !== undefined) return known
  if (/\p{M}/u.test(character)) return 0
  // Emoji and the like lie outside the basic plane; East Asian scripts are a full square.
  if (code > 0xffff) return 1400
  if (code >= 0x1100) return 1000
  return 800
}

function isAccentedLatin(code: number): boolean {
  return (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)
}

/** Cut to the width, at a space where one is near, with an ellipsis; empty when not even one letter fits. */
export function truncateText(text: string, maxWidth: number, fontSize: number, weight: FontWeight = 'normal'): string {
  if (textWidth(text, fontSize, weight) <= maxWidth) return text
  const characters = graphemes(text)
  let length = longestFitting(characters, maxWidth, fontSize, weight, '…')
  if (length === 0) return ''
  const space = characters.slice(0, length + 1).lastIndexOf(' ')
  if (space > length * 0.6) length = space
  const cut = characters.slice(0, length).join('')
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** Lines of at most `maxWidth`; what does not fit on `maxLines` ends in an ellipsis. Long words are broken. */
export function wrapText(
  text: string,
  options: { maxWidth: number; fontSize: number; weight?: FontWeight; maxLines?: number },
): string[] {
  const { maxWidth, fontSize, weight = 'normal', maxLines = Number.POSITIVE_INFINITY } = options
  const lines: string[] = []
  let rest = text
  while (rest !== '') {
    if (lines.length === maxLines - 1) return [...lines, truncateText(rest, maxWidth, fontSize, weight)]
    const line = firstLine(rest, maxWidth, fontSize, weight)
    lines.push(line.trimEnd())
    rest = rest.slice(line.length).trimStart()
  }
  return lines
}

function firstLine(text: string, maxWidth: number, fontSize: number, weight: FontWeight): string {
  // A line holds far fewer characters than this; measuring more of a long quotation is wasted.
  const head = text.length > 2000 ? text.slice(0, 2000) : text
  if (textWidth(head, fontSize, weight) <= maxWidth) return head
  const characters = graphemes(head)
  const length = Math.max(1, longestFitting(characters, maxWidth, fontSize, weight, ''))
  const breakAt = characters.slice(0, length + 1).lastIndexOf(' ')
  return characters.slice(0, breakAt > 0 ? breakAt : length).join('')
}

function longestFitting(
  characters: readonly string[],
  maxWidth: number,
  fontSize: number,
  weight: FontWeight,
  suffix: string,
): number {
  let width = textWidth(suffix, fontSize, weight)
  for (const [index, character] of characters.entries()) {
    width += textWidth(character, fontSize, weight)
    if (width > maxWidth) return index
  }
  return characters.length
}

/** Letters with their accents; never half a surrogate pair. */
function graphemes(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}
