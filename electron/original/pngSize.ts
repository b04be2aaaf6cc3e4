const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const HEADER = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

/** Width and height that a PNG states; null for bytes that do not begin as one. */
export function pngSize(bytes: Uint8Array): { readonly widthPx: number; readonly heightPx: number } | null {
  const start = [...SIGNATURE, ...HEADER]
  if (bytes.byteLength < 33 || !start.every((byte, index) => bytes[index] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
}
