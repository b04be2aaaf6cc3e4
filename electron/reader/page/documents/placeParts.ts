import type { ArticlePart } from '../../../../shared/model/articlePart.ts'
import { plainText } from '../plainText.ts'

/**
 * Joins the chapters of a document to one text, paragraphs parted by blank lines, and says where each begins.
 * Chapters without words have no part and are not counted.
 */
export function placeParts(
  chapters: readonly (readonly string[])[],
  labelOf: (number: number) => string,
): { readonly text: string; readonly parts: readonly ArticlePart[] } {
  const texts: string[] = []
  const parts: ArticlePart[] = []
  let length = 0
  for (const paragraphs of chapters) {
    const text = plainText(paragraphs.join('\n\n'))
    if (text === '') continue
    const start = texts.length === 0 ? 0 : length + 2
    parts.push({ start, label: labelOf(parts.length + 1) })
    texts.push(text)
    length = start + text.length
  }
  return { text: texts.join('\n\n'), parts }
}
