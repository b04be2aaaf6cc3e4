export type DocxParagraph = {
  readonly text: string
  /** Name of its style: `Title`, `heading 1`; empty for body text. */
  readonly style: string
}

/**
 * The paragraphs of a document as mammoth gives it: nodes with `type` and `children`, words in `value`.
 * Notes, comments and pictures are left out.
 */
export function docxParagraphs(document: unknown): DocxParagraph[] {
  const paragraphs: DocxParagraph[] = []
  collect(document, paragraphs)
  return paragraphs
}

function collect(node: unknown, paragraphs: DocxParagraph[]): void {
  if (!isNode(node)) return
  if (node.type !== 'paragraph') {
    for (const child of childrenOf(node)) collect(child, paragraphs)
    return
  }
  const text = wordsOf(node).trim()
  const style = typeof node.styleName === 'string' ? node.styleName : ''
  if (text !== '') paragraphs.push({ text, style })
}

function wordsOf(node: Node): string {
  if (node.type === 'text') return typeof node.value === 'string' ? node.value.replaceAll('\n', ' ') : ''
  if (node.type === 'tab') return ' '
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ' '
  return childrenOf(node)
    .map((child) => (isNode(child) ? wordsOf(child) : ''))
    .join('')
}

type Node = {
  readonly type?: unknown
  readonly children?: unknown
  readonly value?: unknown
  readonly styleName?: unknown
  readonly breakType?: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function childrenOf({ children }: Node): readonly unknown[] {
  return Array.isArray(children) ? children : []
}
