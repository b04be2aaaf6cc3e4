import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { describePng, readPngChunks } from '../../../electron/figure/pngChunks.ts'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** One black pixel, and what an encoder could add about the machine. */
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
  chunk('tEXt', Buffer.from('Author\0somebody')),
  chunk('eXIf', Buffer.from('/home/somebody')),
  chunk('IDAT', deflateSync(Buffer.from([0, 0, 0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
])

describe('a described PNG', () => {
  const described = describePng(png, { scale: 2, manifest: '{"version":1}' })
  const chunks = readPngChunks(described)

  test('holds the picture, its colour space, its size in print and the manifest, and nothing else', () => {
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
    expect(Buffer.from(described).includes('somebody')).toBe(false)
  })

  test('is printed at 192 pixels to the inch at scale 2', () => {
    const size = Buffer.from(chunks.find(({ type }) => type === 'pHYs')?.data ?? [])
    expect(size.readUInt32BE(0)).toBe(Math.round(192 / 0.0254))
    expect(size[8]).toBe(1)
  })

  test('has the right check sum on every chunk', () => {
    const rebuilt = Buffer.concat([png.subarray(0, 8), ...chunks.map(({ type, data }) => chunk(type, data))])
    expect(Buffer.from(described).equals(rebuilt)).toBe(true)
  })
})

test('what is not a PNG is refused', () => {
  expect(() => readPngChunks(Buffer.from('GIF89a and more'))).toThrow('not a PNG')
})
