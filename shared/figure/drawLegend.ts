import type { EventType } from '../model/eventType.ts'
import { drawDisc, drawGlyph } from './drawBadge.ts'
import { drawShape, REJECTED_OPACITY } from './drawMark.ts'
import { BADGE_RADIUS, fontSizes, MARGIN, PLOT_RIGHT } from './figureLayout.ts'
import type { FigureTheme } from './figureTheme.ts'
import type { MarkGeometry } from './markGeometry.ts'
import type { PlacedMark } from './packLane.ts'
import { element, group, type SvgNode } from './svgElement.ts'
import { textWidth } from './textWidth.ts'

type Entry = { readonly text: string; readonly width: number; readonly draw: (x: number, y: number) => SvgNode[] }

const LINE_HEIGHT = 26
const ENTRY_GAP = 20
const SYMBOL_GAP = 6
/** The rows' headings stand in the column of the lane names. */
const ENTRIES_LEFT = MARGIN + 76

export type Legend = { readonly node: SvgNode; readonly bottom: number }

/** What the marks of this figure mean: their types, the forms of their dates, and what is full or hollow. */
export function drawLegend(marks: readonly PlacedMark[], top: number, theme: FigureTheme): Legend {
  const rows = [
    { heading: 'Types', entries: typeEntries(marks, theme) },
    { heading: 'Dates', entries: dateEntries(marks, theme) },
    { heading: 'Status', entries: statusEntries(marks, theme) },
  ].filter(({ entries }) => entries.length > 0)
  const nodes: SvgNode[] = []
  let y = top + LINE_HEIGHT / 2
  for (const { heading, entries } of rows) {
    const text = { x: MARGIN, y: y + 4, 'font-size': fontSizes.small, 'font-weight': 'bold', fill: theme.mutedInk }
    nodes.push(element('text', text, heading))
    let x = ENTRIES_LEFT
    for (const entry of entries) {
      const width = entry.width + SYMBOL_GAP + textWidth(entry.text, fontSizes.small)
      if (x > ENTRIES_LEFT && x + width > PLOT_RIGHT) {
        x = ENTRIES_LEFT
        y += LINE_HEIGHT
      }
      const words = { x: x + entry.width + SYMBOL_GAP, y: y + 4, 'font-size': fontSizes.small, fill: theme.ink }
      nodes.push(...entry.draw(x, y), element('text', words, entry.text))
      x += width + ENTRY_GAP
    }
    y += LINE_HEIGHT
  }
  return { node: group({ class: 'legend' }, nodes), bottom: y - LINE_HEIGHT / 2 }
}

function typeEntries(marks: readonly PlacedMark[], theme: FigureTheme): Entry[] {
  return theme.types
    .inOrder(marks.map(({ numbered }) => numbered.event.type))
    .map(({ type, name }) => ({ text: name, width: 14, draw: (x, y) => [drawGlyph(type, x, y - 7, 14, theme)] }))
}

/** In the type of the first mark that has such a date, so that the legend shows what the sheet shows. */
function dateEntries(marks: readonly PlacedMark[], theme: FigureTheme): Entry[] {
  const kinds: readonly { text: string; width: number; isOf: (mark: MarkGeometry) => boolean; sample: Sample }[] = [
    { text: 'on that day', width: 18, isOf: (mark) => mark.shape === 'pin', sample: pinSample },
    {
      text: 'within that time (month, year, interval)',
      width: 34,
      isOf: (mark) => mark.shape === 'bar',
      sample: barSample,
    },
    { text: 'about then', width: 46, isOf: (mark) => mark.isApproximate, sample: aboutSample },
    { text: 'the source is not sure', width: 24, isOf: (mark) => mark.isUncertain, sample: uncertainSample },
    { text: 'on or before that day', width: 36, isOf: (mark) => mark.shape === 'by', sample: bySample },
    { text: 'on or after that day', width: 36, isOf: (mark) => mark.shape === 'from', sample: fromSample },
  ]
  return kinds.flatMap(({ text, width, isOf, sample }) => {
    const example = marks.find(({ geometry }) => isOf(geometry))
    if (example === undefined) return []
    const look = { type: example.numbered.event.type, theme, isHollow: false }
    return [{ text, width, draw: (x: number, y: number) => drawShape(sample(x, width), y, look) }]
  })
}

type Sample = (x: number, width: number) => MarkGeometry

const plain = { isCutAtStart: false, isCutAtEnd: false, isApproximate: false, isUncertain: false }

const pinSample: Sample = (x, width) => pinAt(x + width / 2, x, x + width)
const aboutSample: Sample = (x, width) => ({ ...pinSample(x, width), isApproximate: true })
const uncertainSample: Sample = (x, width) => ({ ...pinSample(x, width), isUncertain: true })
const barSample: Sample = (x, width) => ({
  ...plain,
  shape: 'bar',
  start: x,
  end: x + width,
  left: x,
  right: x + width,
})
const bySample: Sample = (x, width) => ({ ...pinAt(x + width - 1, x, x + width), shape: 'by' })
const fromSample: Sample = (x, width) => ({ ...pinAt(x + 1, x, x + width), shape: 'from' })

function pinAt(middle: number, left: number, right: number): MarkGeometry {
  return { ...plain, shape: 'pin', start: middle, end: middle, left, right }
}

function statusEntries(marks: readonly PlacedMark[], theme: FigureTheme): Entry[] {
  const kinds: readonly { text: string; isHollow: boolean; isFaint: boolean; example: PlacedMark | undefined }[] = [
    {
      text: 'happened',
      isHollow: false,
      isFaint: false,
      example: marks.find(({ numbered }) => numbered.event.status === 'happened'),
    },
    {
      text: 'planned or proposed when reported',
      isHollow: true,
      isFaint: false,
      example: marks.find(({ numbered }) => numbered.event.status !== 'happened'),
    },
    {
      text: 'rejected in review',
      isHollow: false,
      isFaint: true,
      example: marks.find(({ numbered }) => numbered.event.review === 'rejected'),
    },
  ]
  return kinds.flatMap(({ text, isHollow, isFaint, example }) => {
    if (example === undefined) return []
    const look = { type: example.numbered.event.type satisfies EventType, theme, isHollow }
    const draw = (x: number, y: number) => [
      group({ opacity: isFaint ? REJECTED_OPACITY : undefined }, drawDisc(x + BADGE_RADIUS, y, look)),
    ]
    return [{ text, width: 2 * BADGE_RADIUS, draw }]
  })
}
