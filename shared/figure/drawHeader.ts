import { cleanText } from './cleanText.ts'
import { FIGURE_WIDTH, fontSizes, MARGIN } from './figureLayout.ts'
import type { FigureSelection } from './figureSelection.ts'
import type { FigureTheme } from './figureTheme.ts'
import { subtitle } from './figureWords.ts'
import { element, group, type SvgNode } from './svgElement.ts'
import { type FontWeight, wrapText } from './textWidth.ts'
import type { FigureInput } from './types.ts'

/** Lines of text longer than this are hard to read. */
const MAX_CAPTION_WIDTH = 860

type Paragraph = {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: FontWeight
  readonly fill: string
  readonly gap: number
}

/** Title, days and count, caption; `bottom` leaves room before the axis. */
export function drawHeader(
  { title, caption }: FigureInput,
  selection: FigureSelection,
  theme: FigureTheme,
): { node: SvgNode; bottom: number } {
  const width = FIGURE_WIDTH - 2 * MARGIN
  const paragraphs: Paragraph[] = [
    paragraph(
      title,
      { maxWidth: width, maxLines: 3 },
      { size: fontSizes.title, weight: 'bold', fill: theme.ink, gap: 0 },
    ),
    paragraph(
      subtitle(selection),
      { maxWidth: width, maxLines: 1 },
      { size: fontSizes.caption, weight: 'normal', fill: theme.mutedInk, gap: 6 },
    ),
    paragraph(
      caption,
      { maxWidth: MAX_CAPTION_WIDTH, maxLines: 6 },
      { size: fontSizes.caption, weight: 'normal', fill: theme.ink, gap: 8 },
    ),
  ]
  const nodes: SvgNode[] = []
  let y = MARGIN - 4
  for (const { lines, size, weight, fill, gap } of paragraphs) {
    if (lines.length === 0) continue
    y += gap
    for (const line of lines) {
      y += Math.round(size * 1.35)
      const attributes = { x: MARGIN, y: y - Math.round(size * 0.3), 'font-size': size, fill }
      nodes.push(element('text', { ...attributes, 'font-weight': weight === 'bold' ? 'bold' : undefined }, line))
    }
  }
  return { node: group({ class: 'header' }, nodes), bottom: y + 16 }
}

function paragraph(
  text: string,
  { maxWidth, maxLines }: { maxWidth: number; maxLines: number },
  look: Omit<Paragraph, 'lines'>,
): Paragraph {
  return { lines: wrapText(cleanText(text), { maxWidth, fontSize: look.size, weight: look.weight, maxLines }), ...look }
}
