import type { PlaceOfText, QuotedPlace } from '../../../../shared/model/originalView.ts'

const NO_LETTER = /[^\p{L}\p{N}]+/gu
const MOST_COMPARED = 4_000_000_000

/** What is compared of a text: its letters and digits. Blanks, hyphens at line ends, bars between cells do not count. */
export function lettersOf(text: string): string {
  return text.replace(NO_LETTER, '')
}

/**
 * Where the letters of each place stand in the letters of an original, as offsets into `letters`; null where they do
 * not. What stands around a place decides between several; a place that comes later is looked for behind the one before.
 */
export function findLetters(letters: string, places: readonly QuotedPlace[]): readonly (PlaceOfText | null)[] {
  const looksBack = letters.length * places.length <= MOST_COMPARED
  let from = 0
  return places.map((place) => {
    const quote = lettersOf(place.quote)
    if (quote === '') return null
    const [before, after] = [lettersOf(place.prefix), lettersOf(place.suffix)]
    for (const [lead, tail] of [
      [before, after],
      [before, ''],
      ['', after],
      ['', ''],
    ] as const) {
      const searched = lead + quote + tail
      let at = letters.indexOf(searched, Math.max(0, from - lead.length))
      if (at < 0 && looksBack) at = letters.indexOf(searched)
      if (at < 0) continue
      from = at + lead.length
      return { start: from, end: from + quote.length }
    }
    return null
  })
}

/** Where words that end before `offset` really end: with the full stop, quotation mark or bracket behind them. */
export function endWithMarks(text: string, offset: number): number {
  let end = offset
  while (end < text.length && /[^\s\p{L}\p{N}]/u.test(text.charAt(end))) end += 1
  return end
}

/** The offset in `text` of its letter number `count`; the length of the text where it has fewer. */
export function offsetOfLetter(text: string, count: number): number {
  let seen = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (seen + match[0].length > count) return match.index + count - seen
    seen += match[0].length
  }
  return text.length
}
