/** A quote with the little text around it, and where it began. */
export type QuotedPlace = {
  readonly start: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

export type Anchored =
  /** The same words between the same words, wherever they stand now. */
  { readonly anchor: 'intact' | 'moved'; readonly start: number; readonly end: number } | { readonly anchor: 'lost' }

/** Places of one quote that are compared; in a text that repeats a sentence more often any of them will do. */
const MAX_PLACES = 200

/**
 * Finds a quote in a changed text. `intact`: with the text around it as it was. `moved`: the quote stands, other words
 * surround it. `lost`: the text does not have it any more. Of several places the one counts that shares most of the
 * text around, then the nearest to where it was. Spacing may differ: a reader may part lines otherwise.
 *
 *     anchorQuote('Ann left. Bob was shot. Eve ran.', { start: 0, quote: 'Bob was shot.', prefix: '', suffix: ' Eve ran.' })
 *     // { anchor: 'moved', start: 10, end: 23 }
 */
export function anchorQuote(text: string, place: QuotedPlace): Anchored {
  const places = placesOf(text, place.quote)
  let best: { start: number; end: number; shared: number; isWhole: boolean; distance: number } | null = null
  for (const { start, end } of places) {
    const before = sharedBefore(text, start, place.prefix)
    const after = sharedAfter(text, end, place.suffix)
    const shared = before.length + after.length
    const distance = Math.abs(start - place.start)
    if (best === null || shared > best.shared || (shared === best.shared && distance < best.distance)) {
      best = { start, end, shared, isWhole: before.isWhole && after.isWhole, distance }
    }
  }
  if (best === null) return { anchor: 'lost' }
  return { anchor: best.isWhole ? 'intact' : 'moved', start: best.start, end: best.end }
}

function placesOf(text: string, quote: string): readonly { start: number; end: number }[] {
  const exact: { start: number; end: number }[] = []
  for (let at = text.indexOf(quote); at !== -1 && exact.length < MAX_PLACES; at = text.indexOf(quote, at + 1)) {
    exact.push({ start: at, end: at + quote.length })
  }
  return exact.length > 0 ? exact : placesWithOtherSpacing(text, quote)
}

/** The words of the quote in a row, whatever blanks and line ends part them. */
function placesWithOtherSpacing(text: string, quote: string): readonly { start: number; end: number }[] {
  const words = quote.split(/\s+/).filter((word) => word !== '')
  const first = words[0]
  if (first === undefined) return []
  const places: { start: number; end: number }[] = []
  for (let at = text.indexOf(first); at !== -1 && places.length < MAX_PLACES; at = text.indexOf(first, at + 1)) {
    const end = endOfWords(text, at, words)
    if (end !== null) places.push({ start: at, end })
  }
  return places
}

function endOfWords(text: string, start: number, words: readonly string[]): number | null {
  let at = start
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = at
      while (at < text.length && /\s/.test(text.charAt(at))) at += 1
      if (at === gap) return null
    }
    if (!text.startsWith(word, at)) return null
    at += word.length
  }
  return at
}

/** Of the text in front of a place, how much is as it was; blanks do not count. */
function sharedBefore(text: string, start: number, prefix: string) {
  const now = withoutBlanks(text.slice(Math.max(0, start - 2 * prefix.length - 8), start))
  const was = withoutBlanks(prefix)
  let length = 0
  while (length < was.length && was.at(-1 - length) === now.at(-1 - length)) length += 1
  return { length, isWhole: length === was.length }
}

function sharedAfter(text: string, end: number, suffix: string) {
  const now = withoutBlanks(text.slice(end, end + 2 * suffix.length + 8))
  const was = withoutBlanks(suffix)
  let length = 0
  while (length < was.length && was[length] === now[length]) length += 1
  return { length, isWhole: length === was.length }
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}
