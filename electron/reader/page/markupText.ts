import { signOfLife } from './signOfLife.ts'

/**
 * What an element means for the text around it: `block` stands in paragraphs of its own, `inline` goes on,
 * `skip` holds no prose; a string stands in its place, whatever is in it.
 */
export type ElementRole = 'block' | 'inline' | 'skip' | { readonly words: string }

/** The paragraphs of a document or element, in order, without empty ones. Not recursive: nesting may be deep. */
export function markupParagraphs(root: Node, roleOf: (element: Element) => ElementRole): string[] {
  const paragraphs: string[] = []
  let words = ''

  function endParagraph(): void {
    signOfLife()
    const text = words
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
      .join('\n')
      .trim()
    if (text !== '') paragraphs.push(text)
    words = ''
  }

  let node: Node | null = root
  while (node !== null) {
    const role: ElementRole = isElement(node) ? roleOf(node) : 'inline'
    if (role === 'block') endParagraph()
    if (typeof role === 'object') words += role.words
    // Line ends of the source are blanks; those of the text come as `words`.
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      words += (node.nodeValue ?? '').replace(/[\n\r\t ]+/g, ' ')
    }
    const goesIn: boolean = role === 'block' || role === 'inline'
    node = goesIn && node.firstChild !== null ? node.firstChild : nextBeyond(node, root, roleOf, endParagraph)
  }
  endParagraph()
  return paragraphs
}

/** The next node in order that is not inside `node`; the ends of blocks on the way end paragraphs. */
function nextBeyond(
  node: Node,
  root: Node,
  roleOf: (element: Element) => ElementRole,
  endParagraph: () => void,
): Node | null {
  let at: Node | null = node
  while (at !== null && at !== root) {
    if (isElement(at) && roleOf(at) === 'block') endParagraph()
    if (at.nextSibling !== null) return at.nextSibling
    at = at.parentNode
  }
  return null
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
