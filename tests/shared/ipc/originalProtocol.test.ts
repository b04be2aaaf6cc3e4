import { describe, expect, test } from 'vitest'
import { type OriginalRequest, originalHolds, readOriginalSchema } from '../../../shared/ipc/originalProtocol.ts'

const request: OriginalRequest = {
  kind: 'original',
  id: 1,
  fileName: 'a.pdf',
  bytes: new Uint8Array([1]),
  places: [{ quote: 'a', prefix: '', suffix: '' }],
  part: 2,
  widthPx: 400,
}
const picture = {
  look: 'picture',
  png: new Uint8Array(3),
  widthPx: 400,
  heightPx: 500,
  partCount: 2,
  rectangles: [{ place: 0, left: 0, top: 0, width: 1, height: 0.1 }],
} as const

const holds = (answer: unknown) => {
  const parsed = readOriginalSchema.safeParse(answer)
  return parsed.success && originalHolds(parsed.data, request)
}

describe('an answer holds', () => {
  test.each([
    ['a picture', picture],
    ['a page', { look: 'page', html: '<p>', found: [false], partCount: 2 }],
    ['a text', { look: 'text', text: 'abc', ranges: [{ start: 0, end: 3 }] }],
    ['a text without its place', { look: 'text', text: 'abc', ranges: [null] }],
    ['none', { look: 'none' }],
  ])('%s', (_name, answer) => {
    expect(holds(answer)).toBe(true)
  })
})

describe('an answer is refused', () => {
  test.each([
    ['that marks a place nobody asked for', { ...picture, rectangles: [{ ...picture.rectangles[0], place: 1 }] }],
    ['with a rectangle beside the page', { ...picture, rectangles: [{ ...picture.rectangles[0], left: 1.5 }] }],
    ['with more pixels than a picture may have', { ...picture, widthPx: 8000, heightPx: 8000 }],
    ['with bytes that are no bytes', { ...picture, png: [1, 2, 3] }],
    ['with fewer parts than was asked for', { ...picture, partCount: 1 }],
    ['with too few finds', { look: 'page', html: '<p>', found: [], partCount: 2 }],
    ['with a place beyond the text', { look: 'text', text: 'abc', ranges: [{ start: 0, end: 4 }] }],
    ['with an empty place', { look: 'text', text: 'abc', ranges: [{ start: 2, end: 2 }] }],
    ['with more than was asked for', { look: 'none', more: 1 }],
  ])('%s', (_name, answer) => {
    expect(holds(answer)).toBe(false)
  })
})
