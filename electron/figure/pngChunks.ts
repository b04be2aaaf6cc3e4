import { crc32 } from 'node:zlib'

export type PngChunk = { readonly type: string; readonly data: Uint8Array }

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PIXELS_PER_METRE = 96 / 0.0254
/** The picture itself. */
const PICTURE_CHUNKS = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']

/** Keyword of the manifest's text chunk. */
export const MANIFEST_KEYWORD = 'throughline-figure'

/**
 * Keeps the picture and replaces everything else an encoder may have written by three chunks: the colour space, the
 * size in print (`scale` × 96 pixels to the inch) and the figure's manifest.
 */
export function describePng(png: Uint8Array, { scale, manifest }: { scale: number; manifest: string }): Uint8Array {
  const chunks = readPngChunks(png).filter(({ type }) => PICTURE_CHUNKS.includes(type))
  const [header, ...picture] = chunks
  if (header?.type !== 'IHDR') throw new Error('a PNG begins with its header')
  return writePng([header, ...descriptionChunks(scale, manifest), ...picture])
}

/** Throws for anything that is not a whole PNG. */
export function readPngChunks(png: Uint8Array): PngChunk[] {
  if (!SIGNATURE.every((byte, index) => png[index] === byte)) throw new Error('not a PNG')
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: PngChunk[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

function descriptionChunks(scale: number, manifest: string): PngChunk[] {
  const perMetre = Math.round(PIXELS_PER_METRE * scale)
  const resolution = new Uint8Array(9)
  const view = new DataView(resolution.buffer)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  resolution[8] = 1
  return [
    { type: 'sRGB', data: new Uint8Array([0]) },
    { type: 'pHYs', data: resolution },
    // Keyword, no compression, no language; the manifest is ASCII, which is valid UTF-8.
    { type: 'iTXt', data: new TextEncoder().encode(`${MANIFEST_KEYWORD}\0\0\0\0\0${manifest}`) },
  ]
}

function writePng(chunks: readonly PngChunk[]): Uint8Array {
  const parts = chunks.map(({ type, data }) => {
    const part = new Uint8Array(12 + data.length)
    const view = new DataView(part.buffer)
    view.setUint32(0, data.length)
    part.set(new TextEncoder().encode(type), 4)
    part.set(data, 8)
    view.setUint32(8 + data.length, crc32(part.subarray(4, 8 + data.length)))
    return part
  })
  return Buffer.concat([new Uint8Array(SIGNATURE), ...parts])
}
