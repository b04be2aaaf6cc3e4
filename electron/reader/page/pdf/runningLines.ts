import { lineOf } from './lines.ts'
import type { PdfPage } from './pageGlyphs.ts'
import { type Row, rowsOf } from './rows.ts'

/** A page's rows without what is printed at the edge of every page. */
export type PageRows = { readonly page: PdfPage; readonly rows: readonly Row[] }

/** Share of a page's height, at the top and at the bottom, in which running heads and feet stand. */
const EDGE = 0.12
const EDGE_ROWS = 3

/** Other marks of a page: its number alone, or what a browser prints at its edges. */
const pageMarks: readonly RegExp[] = [
  /^(?:page\s*)?[\s–—|•-]*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—|•-]*$/i,
  /^https?:\/\/\S+(?:\s+\d{1,4}\s*(?:\/|of)\s*\d{1,4})?$/i,
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}(?:\s*[AP]\.?M\.?)?(?:\s|$)/i,
]

/**
 * Takes out running heads and feet: rows at the edge of a page that most pages, or three at least, have in the same
 * place with the same words (numbers apart), page numbers, and the address and time that a browser prints.
 */
export function withoutRunningLines(pages: readonly PdfPage[]): PageRows[] {
  const all = pages.map((page) => ({ page, rows: rowsOf(page.glyphs) }))
  const counts = new Map<string, number>()
  for (const each of all) {
    for (const key of new Set(edgeRows(each).map((row) => edgeKey(row, each.page)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const needed = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)))
  return all.map((each) => {
    const running = new Set(
      edgeRows(each).filter((row) => isPageMark(row) || (counts.get(edgeKey(row, each.page)) ?? 0) >= needed),
    )
    return { page: each.page, rows: each.rows.filter((row) => !running.has(row)) }
  })
}

/** The address that a browser printed at the edge of a page, or empty: `https://example.org/story`. */
export function printedAddress(pages: readonly PdfPage[]): string {
  for (const page of pages.slice(0, 3)) {
    for (const row of edgeRows({ page, rows: rowsOf(page.glyphs) })) {
      const [address] = /^https?:\/\/\S+/.exec(lineOf(row, page.number).text) ?? []
      // What is cut off with dots is no address.
      if (address !== undefined && !/…$|\.\.\.$/.test(address)) return address
    }
  }
  return ''
}

function edgeRows({ page, rows }: PageRows): Row[] {
  const top = rows.slice(0, EDGE_ROWS).filter(({ y }) => y < page.height * EDGE)
  const bottom = rows.slice(-EDGE_ROWS).filter(({ y }) => y > page.height * (1 - EDGE))
  return [...top, ...bottom]
}

/** Words without figures, their size, and at which edge: a headline that later pages repeat at their head is larger. */
function edgeKey(row: Row, page: PdfPage): string {
  const words = lineOf(row, page.number).text.toLowerCase().replace(/\d+/g, '#')
  const size = Math.round(row.glyphs.reduce((largest, run) => Math.max(largest, run.size), 0))
  return `${row.y < page.height / 2 ? 'top' : 'bottom'} ${size} ${words}`
}

function isPageMark(row: Row): boolean {
  const { text } = lineOf(row, 0)
  return text.length < 500 && pageMarks.some((mark) => mark.test(text))
}
