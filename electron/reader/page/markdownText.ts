import type { fromMarkdown } from 'mdast-util-from-markdown'
import { stripTags } from './stripTags.ts'

type Root = ReturnType<typeof fromMarkdown>
type Nodes = Root | Root['children'][number]

/** The words of a Markdown document: blocks parted by blank lines, a paragraph's soft line ends as blanks. */
export function markdownText(root: Root): string {
  const blocks: string[] = []
  collectBlocks(root, blocks)
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** The first heading's words, or empty. */
export function markdownHeading(root: Root): string {
  const heading = root.children.find((node) => node.type === 'heading')
  return heading === undefined ? '' : inlineText(heading)
}

function collectBlocks(node: Nodes, blocks: string[]): void {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      for (const child of node.children) collectBlocks(child, blocks)
      break
    case 'heading':
    case 'paragraph':
      blocks.push(inlineText(node))
      break
    case 'code':
      blocks.push(node.value)
      break
    case 'html':
      blocks.push(stripTags(node.value).trim())
      break
    default:
      // Rules and link definitions hold no words.
      break
  }
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    default:
      // Inline HTML is a bare tag; an image's description is not the article's prose.
      return 'children' in node ? node.children.map(inlineText).join('').trim() : ''
  }
}
