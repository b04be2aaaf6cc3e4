import type { EventType } from '../model/eventType.ts'
import { BADGE_RADIUS } from './figureLayout.ts'
import { type FigureTheme, typeColour } from './figureTheme.ts'
import { element, type SvgNode, svgNumber } from './svgElement.ts'

export type BadgeLook = { readonly type: EventType; readonly theme: FigureTheme; readonly isHollow: boolean }

const STROKE = 1.5
const GLYPH_SIZE = 11.5
/** From the middle of a pin's badge down to its tip. */
export const PIN_LENGTH = 13.5

/** The type's glyph, filled with the type's colour unless another is given, with its upper left corner at (x, y). */
export function drawGlyph(
  type: EventType,
  x: number,
  y: number,
  size: number,
  theme: FigureTheme,
  fill = typeColour(type, theme),
): SvgNode {
  const transform = `translate(${svgNumber(x)} ${svgNumber(y)}) scale(${size / 16})`
  return element('path', { d: theme.types.look(type).glyph, transform, fill })
}

/** A disc with the glyph: full for what happened, a ring for what is planned or proposed. */
export function drawDisc(x: number, y: number, look: BadgeLook): SvgNode[] {
  const r = look.isHollow ? BADGE_RADIUS - STROKE / 2 : BADGE_RADIUS
  return [element('circle', { cx: x, cy: y, r, ...paint(look) }), glyphIn(x, y, look)]
}

/** A disc with a point below that stands on the day. */
export function drawPin(x: number, y: number, look: BadgeLook): SvgNode[] {
  const inset = look.isHollow ? STROKE / 2 : 0
  return [
    element('path', { d: pinOutline(x, y, BADGE_RADIUS - inset, PIN_LENGTH - inset), ...paint(look) }),
    glyphIn(x, y, look),
  ]
}

/** The two tangents from the tip meet the circle where the angle at its middle has the cosine radius / length. */
function pinOutline(x: number, y: number, radius: number, length: number): string {
  const cosine = radius / length
  const down = radius * cosine
  const aside = radius * Math.sqrt(1 - cosine * cosine)
  const [tip, left, right] = [
    [x, y + length],
    [x - aside, y + down],
    [x + aside, y + down],
  ].map((point) => point.map(svgNumber).join(' '))
  return `M${tip}L${left}A${svgNumber(radius)} ${svgNumber(radius)} 0 1 1 ${right}Z`
}

function paint({ type, theme, isHollow }: BadgeLook) {
  const colour = typeColour(type, theme)
  return isHollow ? { fill: theme.background, stroke: colour, 'stroke-width': STROKE } : { fill: colour }
}

function glyphIn(x: number, y: number, { type, theme, isHollow }: BadgeLook): SvgNode {
  const size = isHollow ? GLYPH_SIZE - 1 : GLYPH_SIZE
  const fill = isHollow ? typeColour(type, theme) : theme.background
  return drawGlyph(type, x - size / 2, y - size / 2, size, theme, fill)
}
