import { expect, test } from 'vitest'
import { markedRectangles } from '../../../../../electron/reader/page/original/markedRectangles.ts'
import type { PdfPage } from '../../../../../electron/reader/page/pdf/pageGlyphs.ts'

const line = (text: string, y: number, x = 100) => ({ text, x, y, width: text.length * 5, size: 10, font: 'f' })
const page = (glyphs: PdfPage['glyphs']): PdfPage => ({ number: 1, width: 1000, height: 500, glyphs })
const place = (quote: string) => ({ quote, prefix: '', suffix: '' })

test('a sentence over two lines has a rectangle for its part of each', () => {
  const rectangles = markedRectangles(
    page([line('Early. The mayor was govern-', 100), line('ment hurt. Late.', 120)]),
    [place('The mayor was government hurt.')],
  )
  expect(rectangles).toHaveLength(2)
  const [first, second] = rectangles
  expect(first?.left).toBeCloseTo(0.1 + (7 * 5) / 1000)
  expect(first?.top).toBeCloseTo((100 - 8.5) / 500)
  expect(first?.height).toBeCloseTo(11 / 500)
  expect(second?.left).toBeCloseTo(0.1)
  expect(second?.width).toBeCloseTo((9 * 5) / 1000)
})

test('of a sentence that goes on overleaf the beginning is marked', () => {
  const rectangles = markedRectangles(page([line('Early. The mayor was seen in the', 100)]), [
    place('The mayor was seen in the town hall.'),
  ])
  expect(rectangles).toHaveLength(1)
})

test('a sentence that is not on the page has none', () => {
  expect(markedRectangles(page([line('Early.', 100)]), [place('The mayor was seen in the town hall.')])).toEqual([])
  expect(markedRectangles(page([]), [place('The mayor')])).toEqual([])
})

test('rectangles stay on the page', () => {
  const [only] = markedRectangles(page([line('The mayor fell', 2, 980)]), [place('The mayor fell')])
  expect(only).toMatchObject({ place: 0, top: 0 })
  expect((only?.left ?? 0) + (only?.width ?? 2)).toBeLessThanOrEqual(1)
})
