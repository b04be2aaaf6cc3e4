import { expect, test } from 'vitest'
import { pngSize } from '../../../electron/original/pngSize.ts'

const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 2, 0, 0, 0, 1, 4, 8, 2, 0, 0, 0, 0, 0, 0, 0],
])

test('the size is what the header states, also of a view into a larger buffer', () => {
  expect(pngSize(png)).toEqual({ widthPx: 512, heightPx: 260 })
  const larger = new Uint8Array(100)
  larger.set(png, 7)
  expect(pngSize(larger.subarray(7))).toEqual({ widthPx: 512, heightPx: 260 })
})

test.each([
  ['nothing', new Uint8Array()],
  ['a cut-off header', png.subarray(0, 20)],
  ['another format', new TextEncoder().encode(`GIF89a${'x'.repeat(60)}`)],
  ['a chunk before the header', Uint8Array.from([...png.subarray(0, 12), 0x74, ...png.subarray(13)])],
])('%s is no PNG', (_name, bytes) => {
  expect(pngSize(bytes)).toBeNull()
})
