import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawFigure } from '../../../shared/figure/drawFigure.ts'
import { FIGURE_WIDTH } from '../../../shared/figure/figureLayout.ts'
import { textWidth } from '../../../shared/figure/textWidth.ts'
import { anyEvents, everyForm, figureInput } from './figureSamples.ts'
import { elementsOfClass, parseSvg, type SvgElement } from './parseSvg.ts'

type Box = { readonly left: number; readonly right: number; readonly y: number; readonly owner: string }

/** Where a text stands, from its own attributes; half a pixel of rounding is let pass. */
function textBox(text: SvgElement, owner: string): Box {
  const { x = '', y = '', 'text-anchor': anchor, 'font-size': size, 'font-weight': weight } = text.attributes
  const width = textWidth(text.text, Number(size), weight === 'bold' ? 'bold' : 'normal')
  const left = anchor === 'end' ? Number(x) - width : Number(x)
  return { left: left + 0.5, right: left + width - 0.5, y: Number(y), owner }
}

function overlaps(first: Box, second: Box): boolean {
  return Math.abs(first.y - second.y) < 18 && first.left < second.right && second.left < first.right
}

/** The texts of marks, and the discs, pins and bars they stand for. */
function boxesOf(root: SvgElement): Box[] {
  return elementsOfClass(root, 'mark').flatMap((mark) => {
    const owner = mark.attributes['data-event'] ?? ''
    const texts = mark.children.filter(({ name }) => name === 'text').map((text) => textBox(text, owner))
    const shape = mark.children.find(({ attributes }) => attributes['class'] === 'shape')
    const bodies = (shape?.children ?? []).flatMap(({ name, attributes }) => {
      const y = Number(attributes['cy'] ?? attributes['y']) + (name === 'rect' ? 13 : 4)
      const [x, r, width] = [
        Number(attributes['cx'] ?? attributes['x']),
        Number(attributes['r']),
        Number(attributes['width']),
      ]
      const tip = /^M([\d.-]+) ([\d.-]+)L.*A/.exec(attributes['d'] ?? '')
      if (tip !== null) return [{ left: Number(tip[1]) - 8, right: Number(tip[1]) + 8, y: Number(tip[2]) - 9, owner }]
      if (name === 'circle') return [{ left: x - r, right: x + r, y, owner }]
      return name === 'rect' && Number(attributes['height']) === 18 ? [{ left: x, right: x + width, y, owner }] : []
    })
    return [...texts, ...bodies]
  })
}

function collisions(root: SvgElement): string[] {
  const boxes = boxesOf(root)
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.owner !== box.owner && overlaps(box, other))
      .map((other) => `${box.owner} and ${other.owner} at ${box.left}, ${box.y}`),
  )
}

test('no mark, number or label covers another', () => {
  fc.assert(
    fc.property(anyEvents(60), fc.boolean(), (events, hasSources) => {
      expect(collisions(parseSvg(drawFigure(figureInput({ events, hasSources })).svg))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a collision would be noticed', () => {
  const svg = drawFigure(figureInput({ events: everyForm })).svg
  const root = parseSvg(svg)
  const [first] = elementsOfClass(root, 'mark')
  const copy = first && { ...first, attributes: { ...first.attributes, 'data-event': 'copy' } }
  expect(copy && collisions({ ...root, children: [...root.children, copy] })).not.toEqual([])
})

test('no text leaves the sheet', () => {
  fc.assert(
    fc.property(anyEvents(30), (events) => {
      for (const { left, right } of boxesOf(parseSvg(drawFigure(figureInput({ events })).svg))) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(FIGURE_WIDTH)
      }
    }),
    { numRuns: 60 },
  )
})
