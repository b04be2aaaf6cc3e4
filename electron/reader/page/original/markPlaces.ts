import { originalAnchor, type PlaceOfText, type QuotedPlace } from '../../../../shared/model/originalView.ts'
import { endWithMarks, findLetters, lettersOf, offsetOfLetter } from './findLetters.ts'

/** Class of every mark; a mark has one more class for each of its places, named as the place's anchor. */
export const MARK_CLASS = 'throughline-mark'

type TextPiece = { readonly node: Text; readonly start: number; readonly end: number }

/**
 * Puts `<mark>` around the places in a document's text, and before each place an empty element that the address's
 * fragment scrolls to. A place may run through several elements, and places may overlap.
 * @returns for each place whether it was found
 */
export function markPlaces(root: Element, places: readonly QuotedPlace[]): readonly boolean[] {
  if (places.length === 0) return []
  const pieces: TextPiece[] = []
  const letters: string[] = []
  let length = 0
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = lettersOf(node.nodeValue ?? '')
    if (own === '' || !(node instanceof Text)) continue
    pieces.push({ node, start: length, end: length + own.length })
    letters.push(own)
    length += own.length
  }
  const found = findLetters(letters.join(''), places)
  const byStart = found.flatMap((range, place) => (range === null ? [] : [{ ...range, place }]))
  byStart.sort((one, other) => one.start - other.start)
  let open: typeof byStart = []
  let next = 0
  for (const piece of pieces) {
    while (next < byStart.length && (byStart[next]?.start ?? 0) < piece.end) {
      const range = byStart[next]
      if (range !== undefined) open.push(range)
      next += 1
    }
    open = open.filter(({ end }) => end > piece.start)
    if (open.length > 0) markPiece(piece, open)
  }
  return found.map((range) => range !== null)
}

function markPiece(
  { node, start, end }: TextPiece,
  ranges: readonly (PlaceOfText & { readonly place: number })[],
): void {
  const text = node.data
  const offsetAt = (letter: number) => offsetOfLetter(text, letter - start)
  /** Behind the last letter of the range, not at the next one: the blank after a sentence is not marked. */
  const endOffsetAt = (letter: number) => endWithMarks(text, offsetOfLetter(text, letter - start - 1) + 1)
  const cuts = ranges.map((range) => ({
    place: range.place,
    begins: range.start >= start,
    from: range.start <= start ? firstLetter(text) : offsetAt(range.start),
    to: endOffsetAt(Math.min(range.end, end)),
  }))
  // Marks behind one sentence may be those before the next.
  const borders = [...new Set(cuts.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other)
  const { ownerDocument } = node
  const parts: Node[] = [ownerDocument.createTextNode(text.slice(0, borders[0] ?? 0))]
  for (const [index, from] of borders.entries()) {
    const to = borders[index + 1] ?? text.length
    const words = ownerDocument.createTextNode(text.slice(from, to))
    const here = cuts.filter((cut) => cut.from <= from && cut.to >= to && cut.from < to)
    for (const { place } of here.filter((cut) => cut.begins && cut.from === from)) {
      const anchor = ownerDocument.createElement('span')
      anchor.id = originalAnchor(place)
      anchor.className = 'throughline-anchor'
      parts.push(anchor)
    }
    if (here.length === 0) {
      parts.push(words)
      continue
    }
    const mark = ownerDocument.createElement('mark')
    mark.className = [MARK_CLASS, ...here.map(({ place }) => originalAnchor(place))].join(' ')
    mark.append(words)
    parts.push(mark)
  }
  node.replaceWith(...parts.filter((part) => part.nodeType !== Node.TEXT_NODE || part.nodeValue !== ''))
}

function firstLetter(text: string): number {
  return Math.max(0, text.search(/[\p{L}\p{N}]/u))
}
