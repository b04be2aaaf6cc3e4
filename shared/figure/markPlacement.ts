import { fontSizes, OVERHANG, PLOT_LEFT, PLOT_RIGHT } from './figureLayout.ts'
import type { MarkGeometry } from './markGeometry.ts'
import { textWidth } from './textWidth.ts'

/** Text beside or in a mark; `x` is its start or its end. */
export type PlacedText = { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string }

/** One way to write a mark's number and label. */
export type MarkPlacement = {
  /** All that it covers, ink and text: nothing else may be drawn there. */
  readonly left: number
  readonly right: number
  /** Left edge of the type's glyph where it does not stand in a badge. */
  readonly glyphX: number | null
  readonly number: PlacedText | null
  readonly label: PlacedText | null
}

/** What is to be written; `number` is empty in a figure without a source list. */
export type MarkWords = { readonly number: string; readonly label: string }

export const LOOSE_GLYPH_SIZE = 12
const GAP = 4
const BAR_PADDING = 6

const LIMIT_LEFT = PLOT_LEFT - OVERHANG
const LIMIT_RIGHT = PLOT_RIGHT + OVERHANG

/** Ways with the label, best first; none when the sheet has no room for it. */
export function labelledPlacements(mark: MarkGeometry, words: MarkWords): MarkPlacement[] {
  return placements(mark, words).filter((way) => isOnSheet(way) && isWithinPlot(way, mark))
}

/** The way without the label. There is always one: right of the mark, or left of it at the sheet's right edge. */
export function barePlacement(mark: MarkGeometry, words: MarkWords): MarkPlacement {
  const ways = placements(mark, { ...words, label: '' })
  const fallback = ways.at(-1)
  if (fallback === undefined) throw new Error('placements are never none')
  return ways.find(isOnSheet) ?? fallback
}

function isOnSheet({ left, right }: MarkPlacement): boolean {
  return left >= LIMIT_LEFT && right <= LIMIT_RIGHT
}

/** Ink and numbers may hang over the plot's edges, labels may not. */
function isWithinPlot({ left, right }: MarkPlacement, mark: MarkGeometry): boolean {
  return left >= Math.min(PLOT_LEFT, mark.left) && right <= Math.max(PLOT_RIGHT, mark.right)
}

function placements(mark: MarkGeometry, words: MarkWords): MarkPlacement[] {
  const numberWidth = words.number === '' ? 0 : textWidth(words.number, fontSizes.small, 'bold')
  const labelWidth = words.label === '' ? 0 : textWidth(words.label, fontSizes.label)
  const glyphWidth = mark.shape === 'bar' ? LOOSE_GLYPH_SIZE : 0
  const widths = { glyph: glyphWidth, number: numberWidth, label: labelWidth }
  const within = mark.end - mark.start - 2 * BAR_PADDING
  if (mark.shape === 'bar' && within >= runWidth(widths)) return [inside(mark, words, widths)]
  if (mark.shape === 'bar' && within >= runWidth({ ...widths, label: 0 })) {
    return [rightLabel, leftLabel].map((way) => way(mark, words, widths))
  }
  return [toTheRight, toTheLeft].map((way) => way(mark, words, widths))
}

type Widths = { readonly glyph: number; readonly number: number; readonly label: number }

function runWidth(widths: Widths): number {
  const parts = [widths.glyph, widths.number, widths.label].filter((width) => width > 0)
  return parts.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, parts.length - 1)
}

/** Glyph, number and label in the bar. */
function inside(mark: MarkGeometry, words: MarkWords, widths: Widths): MarkPlacement {
  return { left: mark.left, right: mark.right, ...runFrom(mark.start + BAR_PADDING, words, widths) }
}

/** Glyph and number in the bar, the label after it. */
function rightLabel(mark: MarkGeometry, words: MarkWords, widths: Widths): MarkPlacement {
  const run = runFrom(mark.start + BAR_PADDING, { ...words, label: '' }, { ...widths, label: 0 })
  if (widths.label === 0) return { left: mark.left, right: mark.right, ...run }
  const x = mark.right + GAP
  return { left: mark.left, right: x + widths.label, ...run, label: { x, anchor: 'start', text: words.label } }
}

/** Glyph and number in the bar, the label before it. */
function leftLabel(mark: MarkGeometry, words: MarkWords, widths: Widths): MarkPlacement {
  const run = runFrom(mark.start + BAR_PADDING, { ...words, label: '' }, { ...widths, label: 0 })
  const x = mark.left - GAP
  return { left: x - widths.label, right: mark.right, ...run, label: { x, anchor: 'end', text: words.label } }
}

function toTheRight(mark: MarkGeometry, words: MarkWords, widths: Widths): MarkPlacement {
  const width = runWidth(widths)
  const x = mark.right + (width > 0 ? GAP : 0)
  return { left: mark.left, right: x + width, ...runFrom(x, words, widths) }
}

/** Mirrored: the number stands next to the mark, the label before it. */
function toTheLeft(mark: MarkGeometry, words: MarkWords, widths: Widths): MarkPlacement {
  let x = mark.left - GAP
  const glyphX = widths.glyph > 0 ? x - widths.glyph : null
  if (widths.glyph > 0) x -= widths.glyph + GAP
  const number = widths.number > 0 ? ({ x, anchor: 'end', text: words.number } as const) : null
  if (widths.number > 0) x -= widths.number + GAP
  const label = widths.label > 0 ? ({ x, anchor: 'end', text: words.label } as const) : null
  return { left: x - widths.label, right: mark.right, glyphX, number, label }
}

function runFrom(start: number, words: MarkWords, widths: Widths): Pick<MarkPlacement, 'glyphX' | 'number' | 'label'> {
  let x = start
  const glyphX = widths.glyph > 0 ? x : null
  if (widths.glyph > 0) x += widths.glyph + GAP
  const number = widths.number > 0 ? ({ x, anchor: 'start', text: words.number } as const) : null
  if (widths.number > 0) x += widths.number + GAP
  const label = widths.label > 0 ? ({ x, anchor: 'start', text: words.label } as const) : null
  return { glyphX, number, label }
}
