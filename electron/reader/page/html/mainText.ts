import { Readability } from '@mozilla/readability'
import { type ElementRole, markupParagraphs } from '../markupText.ts'
import { expectSilence } from '../signOfLife.ts'
import { isFurnitureLine } from './isFurnitureLine.ts'

/**
 * Beyond these Readability is left out and all of the page is read. Its work grows with elements times depth, and with
 * text times the square of the lists, headings and tables around it, as of each it looks through all that are in it.
 */
const MAX_ELEMENTS = 50_000
const MAX_WEIGHT = 100_000_000
/** Of all elements together: 50,000 at the depth of an ordinary page. */
const MAX_DEPTHS = 1_500_000

/** Readability's own measure of an article that needs no second look. */
const ENOUGH = 500

const blocks = new Set(
  [
    ...['address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
    ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr'],
    ...['legend', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'],
  ].map((name) => name.toUpperCase()),
)
const blockSelector = 'p,div,table,ul,ol,h1,h2,h3,h4,section,article,blockquote'

/**
 * The paragraphs of a page's article: headings, list items, quotes, rows. The document, already without furniture, is
 * used up. Where nothing stands out as the article, what is left of the page is it.
 */
export function mainParagraphs(document: Document): string[] {
  const whole = paragraphsOf(document.body)
  if (!isModest(document.body)) return whole
  const article = findArticle(document)
  const found = article === null ? [] : paragraphsOf(article)
  // A short notice may be all there is; what is shorter still is a piece of it.
  return lengthOf(found) >= ENOUGH || lengthOf(found) * 2 >= lengthOf(whole) ? found : whole
}

export function paragraphsOf(root: Element): string[] {
  return markupParagraphs(root, roleOf)
    .map((paragraph) => paragraph.replace(/\n{2,}/g, '\n\n').replace(/(?:^\| )|(?: \|)$/g, ''))
    .filter((paragraph) => !isFurnitureLine(paragraph))
}

function roleOf(element: Element): ElementRole {
  const name = element.tagName.toUpperCase()
  if (name === 'BR') return { words: '\n' }
  if (name === 'SCRIPT' || name === 'HEAD' || name === 'TITLE') return 'skip'
  if (name === 'TD' || name === 'TH') return element.querySelector(blockSelector) === null ? 'inline' : 'block'
  return blocks.has(name) ? 'block' : 'inline'
}

/** Cells of a row become one line with bars between. */
export function markCells(body: Element): void {
  for (const cell of body.querySelectorAll('td,th')) {
    if (cell.previousElementSibling !== null && cell.querySelector(blockSelector) === null) cell.prepend(' | ')
  }
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}

/** Counts elements, their depths and, for each text, its length times what is around it. Not recursive. */
function isModest(body: Element): boolean {
  let [elements, weight, depth, depths, lists, listWeight] = [0, 0, 0, 0, 0, 0]
  let node: Node | null = body
  while (node !== null) {
    if (node.nodeType === Node.TEXT_NODE) {
      const length = node.nodeValue?.length ?? 0
      weight += length * depth
      listWeight += length * lists ** 2
    } else {
      elements += 1
      depths += depth
    }
    if (elements > MAX_ELEMENTS || Math.max(weight, listWeight) > MAX_WEIGHT || depths > MAX_DEPTHS) return false
    if (node.firstChild !== null) {
      if (weighed.has(node.nodeName)) lists += 1
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
      if (node !== null && weighed.has(node.nodeName)) lists -= 1
    }
    node = node === body || node === null ? null : node.nextSibling
  }
  return true
}

const weighed = new Set(['UL', 'OL', 'TABLE', 'A', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

function findArticle(document: Document): Element | null {
  keepBodyForRetries(document.body)
  expectSilence()
  const article = new Readability<Node>(document, {
    disableJSONLD: true,
    charThreshold: ENOUGH,
    serializer: (node) => node,
  }).parse()?.content
  return article instanceof Element ? article : null
}

/**
 * Readability tries several ways and each time puts the page back through `innerHTML`, which the policy of this process
 * forbids. So that property of this one body hands out a ticket for a copy of its nodes and takes the ticket back;
 * no markup is parsed again.
 */
function keepBodyForRetries(body: HTMLElement): void {
  const copies = new Map<string, Node>()
  Object.defineProperty(body, 'innerHTML', {
    get() {
      const ticket = String(copies.size)
      copies.set(ticket, body.cloneNode(true))
      return ticket
    },
    set(ticket: string) {
      body.replaceChildren(...(copies.get(ticket)?.cloneNode(true).childNodes ?? []))
    },
  })
}
