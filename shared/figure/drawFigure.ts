import { axisTicks } from './axisTicks.ts'
import { cleanText } from './cleanText.ts'
import { axisHeight, drawAxis, drawGrid } from './drawAxis.ts'
import { drawHeader } from './drawHeader.ts'
import { drawLane, drawLaneBands, layOutLanes } from './drawLanes.ts'
import { drawLegend } from './drawLegend.ts'
import { drawSources } from './drawSources.ts'
import { fadeGradients } from './fadeGradients.ts'
import { FIGURE_WIDTH, FONT_FAMILY, fontSizes, MARGIN, PLOT_RIGHT } from './figureLayout.ts'
import { figureManifestJson } from './figureManifest.ts'
import { type FigureSelection, selectFigureEvents } from './figureSelection.ts'
import { type FigureTheme, figureThemes } from './figureTheme.ts'
import { description, footnotes } from './figureWords.ts'
import { element, group, type SvgNode } from './svgElement.ts'
import { textWidth, wrapText } from './textWidth.ts'
import { createTimeScale } from './timeScale.ts'
import { typeCatalog } from './typeCatalog.ts'
import type { FigureDrawing, FigureInput } from './types.ts'

const SECTION_GAP = 24
/** Lanes higher than this have the axis below them as well. */
const TALL_LANES = 480

/**
 * Draws a timeline from data alone. The same input gives the same bytes. The SVG holds presentation attributes only: no
 * styles, no scripts, nothing from outside. Throws AppError `figure-empty` or `figure-too-large`.
 */
export function drawFigure(input: FigureInput): FigureDrawing {
  const theme = { ...figureThemes[input.theme], types: typeCatalog(input.ownTypes) }
  const selection = selectFigureEvents(input.events.map(withCleanText), input.range, theme.types)
  const body = drawBody(input, selection, theme)
  const height = Math.ceil(body.bottom + MARGIN)
  const title = cleanText(input.title) || 'Timeline'
  const manifest = figureManifestJson(input, selection)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: FIGURE_WIDTH,
      height,
      viewBox: `0 0 ${FIGURE_WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'font-family': FONT_FAMILY,
      'font-size': fontSizes.label,
    },
    ...onOwnLines([
      element('title', { id: 'figure-title' }, title),
      element('desc', { id: 'figure-description' }, description(input, selection, theme.types)),
      element('metadata', { id: 'throughline-figure' }, manifest),
      element('rect', { width: FIGURE_WIDTH, height, fill: theme.background }),
      ...body.nodes,
    ]),
  ).svg
  return { svg: `${svg}\n`, width: FIGURE_WIDTH, height, eventCount: selection.events.length, title, manifest }
}

function withCleanText<Titled extends { readonly title: string }>(event: Titled): Titled {
  return { ...event, title: cleanText(event.title) }
}

function drawBody(
  input: FigureInput,
  selection: FigureSelection,
  theme: FigureTheme,
): { nodes: SvgNode[]; bottom: number } {
  const scale = createTimeScale(selection.range)
  const axis = axisTicks(scale)
  const header = drawHeader(input, selection, theme)
  const lanesTop = header.bottom + axisHeight(axis)
  const lanes = layOutLanes(selection.events, scale, lanesTop, input.hasSources, theme.types)
  const lanesBottom = lanes.reduce((_, lane) => lane.top + lane.height, lanesTop)
  const isTall = lanesBottom - lanesTop > TALL_LANES
  const marks = lanes.flatMap((lane) => lane.marks)
  const gradientTypes = new Set(
    marks.filter(({ geometry }) => geometry.isApproximate).map(({ numbered }) => numbered.event.type),
  )
  const legend = drawLegend(marks, lanesBottom + (isTall ? axisHeight(axis) : 0) + 16, theme)
  const notes = drawNotes(footnotes(selection, input.hasSources), legend.bottom + 8, theme)
  const sources = input.hasSources ? drawSources(selection.events, notes.bottom + SECTION_GAP, theme) : null
  return {
    nodes: [
      ...(gradientTypes.size > 0 ? [element('defs', {}, ...fadeGradients([...gradientTypes], theme))] : []),
      header.node,
      ...drawLaneBands(lanes, theme),
      drawGrid(axis, scale, { top: header.bottom + 2, bottom: lanesBottom }, theme),
      ...[lanesTop, lanesBottom].map((y) => rule(y, theme.strongGrid)),
      drawAxis(axis, scale, header.bottom, theme),
      ...(isTall ? [drawAxis(axis, scale, lanesBottom + 4, theme)] : []),
      ...lanes.map((lane) => drawLane(lane, theme)),
      legend.node,
      notes.node,
      ...(sources === null ? [] : [rule(notes.bottom + 10, theme.grid), sources.node]),
    ],
    bottom: sources?.bottom ?? notes.bottom,
  }
}

/** A line from margin to margin. */
function rule(y: number, stroke: string): SvgNode {
  return element('line', { x1: MARGIN, x2: PLOT_RIGHT, y1: y, y2: y, stroke })
}

const NOTE_LINE_HEIGHT = 15
const CREDIT = 'Drawn with Throughline'

function drawNotes(notes: readonly string[], top: number, theme: FigureTheme): { node: SvgNode; bottom: number } {
  const baseline = top + 12
  const text = { 'font-size': fontSizes.small, fill: theme.mutedInk }
  const creditWidth = textWidth(CREDIT, fontSizes.small)
  const maxWidth = PLOT_RIGHT - MARGIN - creditWidth - SECTION_GAP
  const lines = wrapText(notes.join(' '), { maxWidth, fontSize: fontSizes.small })
  return {
    node: group({ class: 'notes' }, [
      ...lines.map((line, index) =>
        element('text', { x: MARGIN, y: baseline + index * NOTE_LINE_HEIGHT, ...text }, line),
      ),
      element('text', { x: PLOT_RIGHT, y: baseline, 'text-anchor': 'end', ...text }, CREDIT),
    ]),
    bottom: top + lines.length * NOTE_LINE_HEIGHT + 3,
  }
}

function onOwnLines(nodes: readonly SvgNode[]): SvgNode[] {
  return nodes.map((node) => ({ svg: `\n${node.svg}` }))
}
