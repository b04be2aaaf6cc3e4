import type { EventType } from '../model/eventType.ts'
import { drawGlyph } from './drawBadge.ts'
import { drawMark } from './drawMark.ts'
import { fontSizes, LANE_PADDING, MARGIN, PLOT_RIGHT, ROW_PITCH } from './figureLayout.ts'
import type { NumberedEvent } from './figureSelection.ts'
import type { FigureTheme } from './figureTheme.ts'
import { type PackedLane, packLane } from './packLane.ts'
import { element, group, type SvgNode } from './svgElement.ts'
import type { TimeScale } from './timeScale.ts'
import type { TypeCatalog } from './typeCatalog.ts'

export type Lane = PackedLane & { readonly type: EventType; readonly top: number; readonly height: number }

/** One lane a type that has events, in the order of the types, from `top` down. */
export function layOutLanes(
  events: readonly NumberedEvent[],
  scale: TimeScale,
  top: number,
  hasNumbers: boolean,
  types: TypeCatalog,
): Lane[] {
  const lanes: Lane[] = []
  let laneTop = top
  for (const { type } of types.inOrder(events.map(({ event }) => event.type))) {
    const own = events.filter(({ event }) => event.type === type)
    const packed = packLane(own, scale, hasNumbers)
    const height = packed.rowCount * ROW_PITCH + 2 * LANE_PADDING
    lanes.push({ ...packed, type, top: laneTop, height })
    laneTop += height
  }
  return lanes
}

/** Every second lane has a ground of its own. Drawn before the grid. */
export function drawLaneBands(lanes: readonly Lane[], theme: FigureTheme): SvgNode[] {
  const width = PLOT_RIGHT - MARGIN
  return lanes
    .filter((_, index) => index % 2 === 0)
    .map(({ top, height }) => element('rect', { x: MARGIN, y: top, width, height, fill: theme.band }))
}

export function drawLane(lane: Lane, theme: FigureTheme): SvgNode {
  const middleOf = (row: number) => lane.top + LANE_PADDING + row * ROW_PITCH + ROW_PITCH / 2 - 2
  return group({ class: 'lane', 'data-type': lane.type }, [
    ...drawLaneName(lane, middleOf(0), theme),
    ...lane.marks.map((mark) => drawMark(mark, middleOf(mark.row), theme)),
  ])
}

function drawLaneName({ type, marks }: Lane, y: number, theme: FigureTheme): SvgNode[] {
  const x = MARGIN + 8
  const name = { x: x + 22, y: y + 4, 'font-size': fontSizes.label, 'font-weight': 'bold', fill: theme.ink }
  const count = { x: x + 22, y: y + 18, 'font-size': fontSizes.small, fill: theme.mutedInk }
  return [
    drawGlyph(type, x, y - 8, 16, theme),
    element('text', name, theme.types.look(type).name),
    // A lane of one row has no room for a second line.
    ...(marks.length > 1 ? [element('text', count, `${marks.length} events`)] : []),
  ]
}
