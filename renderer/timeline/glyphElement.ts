import type { TypeLook } from '../../shared/figure/typeCatalog.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The type's glyph as an element, for the timeline library, which is not drawn by React. */
export function glyphElement({ glyph }: TypeLook): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  svg.classList.add('glyph')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', glyph)
  svg.append(path)
  return svg
}
