import { originalLimits } from '../../../../shared/ipc/originalProtocol.ts'
import type { MarkedRectangle, QuotedPlace } from '../../../../shared/model/originalView.ts'
import { columnsOf } from '../pdf/columns.ts'
import type { PageGlyphs, PdfPage } from '../pdf/pageGlyphs.ts'
import { rowsOf } from '../pdf/rows.ts'
import { endWithMarks, findLetters, lettersOf, offsetOfLetter } from './findLetters.ts'

/** Of the font's size, above and below the baseline. */
const ASCENT = 0.85
const DESCENT = 0.25
/** A sentence that goes on overleaf is told by this much of its beginning. */
const LEAST_BEGINNING = 20

/** The lines, or parts of lines, in which the places stand on a page; one rectangle a line. */
export function markedRectangles(page: PdfPage, places: readonly QuotedPlace[]): MarkedRectangle[] {
  const runs = columnsOf(rowsOf(page.glyphs)).flatMap(({ rows }) => rows.map(({ glyphs }) => glyphs))
  const lengths = runs.map((line) => line.map(({ text }) => lettersOf(text).length))
  const letters = runs.map((line) => line.map(({ text }) => lettersOf(text)).join('')).join('')
  const found = findLetters(letters, places).map((range, index) => range ?? beginning(letters, places[index]))
  const rectangles: MarkedRectangle[] = []
  let lineStart = 0
  for (const [index, line] of runs.entries()) {
    const lineEnd = lineStart + (lengths[index] ?? []).reduce((sum, length) => sum + length, 0)
    for (const [place, range] of found.entries()) {
      if (range === null || range.start >= lineEnd || range.end <= lineStart) continue
      const box = boxOf(line, range.start - lineStart, range.end - lineStart)
      if (box !== null) rectangles.push(shares(box, page, place))
    }
    lineStart = lineEnd
  }
  return rectangles.slice(0, originalLimits.rectangles)
}

/** Where the page ends with the beginning of a place. */
function beginning(letters: string, place: QuotedPlace | undefined): { start: number; end: number } | null {
  const quote = lettersOf(place?.quote ?? '')
  const at = letters.lastIndexOf(quote.slice(0, LEAST_BEGINNING))
  if (quote.length < LEAST_BEGINNING || at < 0) return null
  return quote.startsWith(letters.slice(at)) ? { start: at, end: letters.length } : null
}

type Box = { left: number; right: number; top: number; bottom: number }

/** Around the letters from `from` to `to` of a line, counted over its runs. */
function boxOf(line: readonly PageGlyphs[], from: number, to: number): Box | null {
  let box: Box | null = null
  let start = 0
  for (const run of line) {
    const count = lettersOf(run.text).length
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, count)]
    start += count
    if (first >= last) continue
    const left = run.x + (run.width * offsetOfLetter(run.text, first)) / run.text.length
    const right = run.x + (run.width * endWithMarks(run.text, offsetOfLetter(run.text, last - 1) + 1)) / run.text.length
    const [top, bottom] = [run.y - run.size * ASCENT, run.y + run.size * DESCENT]
    box =
      box === null
        ? { left, right, top, bottom }
        : {
            left: Math.min(box.left, left),
            right: Math.max(box.right, right),
            top: Math.min(box.top, top),
            bottom: Math.max(box.bottom, bottom),
          }
  }
  return box
}

function shares({ left, right, top, bottom }: Box, { width, height }: PdfPage, place: number): MarkedRectangle {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  const [x, y] = [within(left / width), within(top / height)]
  return { place, left: x, top: y, width: within(right / width) - x, height: within(bottom / height) - y }
}
