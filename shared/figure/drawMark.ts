import { assertNever } from '../assertNever.ts'
import { describeDate } from '../model/describeDate.ts'
import { type BadgeLook, drawDisc, drawGlyph, drawPin } from './drawBadge.ts'
import { drawBar } from './drawBar.ts'
import { fadePaint } from './fadeGradients.ts'
import { BADGE_RADIUS, fontSizes } from './figureLayout.ts'
import { type FigureTheme, typeColour } from './figureTheme.ts'
import { DASHED_RING_RADIUS, FADE_LENGTH, type MarkGeometry } from './markGeometry.ts'
import { LOOSE_GLYPH_SIZE, type PlacedText } from './markPlacement.ts'
import type { PlacedMark } from './packLane.ts'
import { element, group, type SvgNode, svgNumber } from './svgElement.ts'

/** Rejected events stay in sight, but behind the others. */
export const REJECTED_OPACITY = 0.45

/** `y` is the middle of the mark's row. */
export function drawMark({ numbered, geometry, placement }: PlacedMark, y: number, theme: FigureTheme): SvgNode {
  const { event, number } = numbered
  const look: BadgeLook = { type: event.type, theme, isHollow: event.status !== 'happened' }
  const words = `${number}. ${theme.types.look(event.type).name}, ${describeDate(event.date)}: ${event.title}`
  const isRejected = event.review === 'rejected'
  const fill = isRejected ? theme.mutedInk : theme.ink
  const struck = isRejected ? { 'text-decoration': 'line-through' } : {}
  return group({ class: 'mark', 'data-event': event.id }, [
    element('title', {}, words),
    group({ class: 'shape', opacity: isRejected ? REJECTED_OPACITY : undefined }, [
      ...drawShape(geometry, y, look),
      ...(placement.glyphX === null ? [] : [looseGlyph(placement.glyphX, y, look)]),
    ]),
    ...drawText(placement.number, y, {
      class: 'number',
      'font-size': fontSizes.small,
      'font-weight': 'bold',
      fill,
    }),
    ...drawText(placement.label, y, { class: 'label', 'font-size': fontSizes.label, fill, ...struck }),
  ])
}

/** The shape of a date, also for the legend. */
export function drawShape(mark: MarkGeometry, y: number, look: BadgeLook): SvgNode[] {
  switch (mark.shape) {
    case 'pin':
      return [
        ...(mark.isApproximate ? [whisker(mark.start, y, 'left', look), whisker(mark.end, y, 'right', look)] : []),
        ...(mark.isUncertain ? [dashedRing(mark.start, y, look)] : []),
        ...drawPin(mark.start, y, look),
      ]
    case 'bar':
      return drawBar(mark, y, look)
    case 'by':
      return drawArrow(mark, y, look, { tip: mark.left, sign: -1 })
    case 'from':
      return drawArrow(mark, y, look, { tip: mark.right, sign: 1 })
    default:
      return assertNever(mark.shape, 'a mark has one of four shapes')
  }
}

/** A stop at the known day, the badge, and an open head where the time goes on. */
function drawArrow(
  mark: MarkGeometry,
  y: number,
  look: BadgeLook,
  { tip, sign }: { tip: number; sign: 1 | -1 },
): SvgNode[] {
  const stroke = { stroke: typeColour(look.type, look.theme), 'stroke-width': 1.75, fill: 'none' }
  const badgeX = mark.start + sign * (BADGE_RADIUS + 2)
  const at = (x: number, offset: number) => `${svgNumber(x)} ${svgNumber(y + offset)}`
  return [
    ...(mark.isApproximate ? [whisker(mark.start - sign * BADGE_RADIUS, y, sign === 1 ? 'left' : 'right', look)] : []),
    element('path', {
      d: `M${at(mark.start, -BADGE_RADIUS)}V${svgNumber(y + BADGE_RADIUS)}M${at(mark.start, 0)}H${svgNumber(tip)}`,
      ...stroke,
    }),
    element('path', {
      d: `M${at(tip - sign * 6, -5)}L${at(tip, 0)}L${at(tip - sign * 6, 5)}`,
      ...stroke,
      'stroke-linejoin': 'round',
    }),
    ...(mark.isUncertain ? [dashedRing(badgeX, y, look)] : []),
    ...drawDisc(badgeX, y, look),
  ]
}

/** "About": the colour runs out beside a badge whose middle is at `x`. */
function whisker(x: number, y: number, to: 'left' | 'right', { type }: BadgeLook): SvgNode {
  const edge = BADGE_RADIUS - 2
  const left = to === 'left' ? x - BADGE_RADIUS - FADE_LENGTH : x + edge
  return element('rect', {
    x: left,
    y: y - 4,
    width: FADE_LENGTH + 2,
    height: 8,
    fill: fadePaint({ type, part: 'line', to }),
  })
}

function dashedRing(x: number, y: number, { type, theme }: BadgeLook): SvgNode {
  const stroke = typeColour(type, theme)
  return element('circle', { cx: x, cy: y, r: DASHED_RING_RADIUS, fill: 'none', stroke, 'stroke-dasharray': '3 2' })
}

function looseGlyph(x: number, y: number, { type, theme }: BadgeLook): SvgNode {
  return drawGlyph(type, x, y - LOOSE_GLYPH_SIZE / 2, LOOSE_GLYPH_SIZE, theme)
}

function drawText(placed: PlacedText | null, y: number, attributes: Record<string, string | number>): SvgNode[] {
  if (placed === null) return []
  const anchor = placed.anchor === 'end' ? { 'text-anchor': 'end' } : {}
  return [element('text', { x: placed.x, y: y + 4, ...attributes, ...anchor }, placed.text)]
}
