import type { BadgeLook } from './drawBadge.ts'
import { fadePaint } from './fadeGradients.ts'
import { BADGE_RADIUS } from './figureLayout.ts'
import { typeColour, typeTint } from './figureTheme.ts'
import { FADE_LENGTH, type MarkGeometry } from './markGeometry.ts'
import { element, type SvgNode, svgNumber } from './svgElement.ts'

const STROKE = 1.5
const HALF_HEIGHT = BADGE_RADIUS
const CORNER = 3

/**
 * A bar as wide as the stated time. Its end has an outline where the time ends, none where it goes on beyond the shown
 * range, and a fade where it is "about". What happened is filled, what is planned or proposed is not.
 */
export function drawBar(mark: MarkGeometry, y: number, look: BadgeLook): SvgNode[] {
  const colour = typeColour(look.type, look.theme)
  const top = y - HALF_HEIGHT
  const size = { x: mark.start, y: top, width: mark.end - mark.start, height: 2 * HALF_HEIGHT }
  if (size.width < 2 * STROKE + 1) return [element('rect', { ...size, fill: colour }), ...fades(mark, y, look)]
  const body = look.isHollow ? look.theme.background : typeTint(look.type, look.theme)
  const isOpenStart = mark.isCutAtStart || mark.isApproximate
  const isOpenEnd = mark.isCutAtEnd || mark.isApproximate
  const isOpenAtBoth = isOpenStart && isOpenEnd
  return [
    ...(isOpenAtBoth ? [element('rect', { ...size, fill: body })] : []),
    element('path', {
      d: outline(mark, y, isOpenStart, isOpenEnd),
      fill: isOpenAtBoth ? 'none' : body,
      stroke: colour,
      'stroke-width': STROKE,
      'stroke-dasharray': mark.isUncertain ? '4 2.5' : undefined,
    }),
    ...fades(mark, y, look),
  ]
}

/** Inset by half the stroke, so that the ink is as wide as the time. */
function outline(mark: MarkGeometry, y: number, isOpenStart: boolean, isOpenEnd: boolean): string {
  const inset = STROKE / 2
  const radius = CORNER - inset
  const [left, right] = [mark.start + (isOpenStart ? 0 : inset), mark.end - (isOpenEnd ? 0 : inset)]
  const [top, bottom] = [y - HALF_HEIGHT + inset, y + HALF_HEIGHT - inset]
  const n = svgNumber
  const arc = (x: number, toY: number) => `A${n(radius)} ${n(radius)} 0 0 1 ${n(x)} ${n(toY)}`
  if (isOpenStart && isOpenEnd) return `M${n(left)} ${n(top)}H${n(right)}M${n(left)} ${n(bottom)}H${n(right)}`
  const endSide = `H${n(right - radius)}${arc(right, top + radius)}V${n(bottom - radius)}${arc(right - radius, bottom)}`
  const startSide = `H${n(left + radius)}${arc(left, bottom - radius)}V${n(top + radius)}${arc(left + radius, top)}`
  if (isOpenStart) return `M${n(left)} ${n(top)}${endSide}H${n(left)}`
  if (isOpenEnd) return `M${n(right)} ${n(bottom)}${startSide}H${n(right)}`
  return `M${n(left + radius)} ${n(top)}${endSide}${startSide}Z`
}

function fades(mark: MarkGeometry, y: number, look: BadgeLook): SvgNode[] {
  if (!mark.isApproximate) return []
  return [
    ...(mark.isCutAtStart ? [] : fade(mark.start - FADE_LENGTH, y, 'left', look)),
    ...(mark.isCutAtEnd ? [] : fade(mark.end, y, 'right', look)),
  ]
}

/** The body and the lines above and below it, running out. */
function fade(x: number, y: number, to: 'left' | 'right', look: BadgeLook): SvgNode[] {
  const strip = (top: number, height: number, part: 'line' | 'body') =>
    element('rect', { x, y: top, width: FADE_LENGTH, height, fill: fadePaint({ type: look.type, part, to }) })
  return [
    ...(look.isHollow ? [] : [strip(y - HALF_HEIGHT, 2 * HALF_HEIGHT, 'body')]),
    strip(y - HALF_HEIGHT, STROKE, 'line'),
    strip(y + HALF_HEIGHT - STROKE, STROKE, 'line'),
  ]
}
