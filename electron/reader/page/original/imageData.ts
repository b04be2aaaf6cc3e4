/** Kinds of pictures that are shown. Not SVG, which is a document of its own. */
const KINDS: readonly { readonly type: string; readonly mark: readonly number[]; readonly at: number }[] = [
  { type: 'image/png', mark: [0x89, 0x50, 0x4e, 0x47], at: 0 },
  { type: 'image/jpeg', mark: [0xff, 0xd8, 0xff], at: 0 },
  { type: 'image/gif', mark: [0x47, 0x49, 0x46, 0x38], at: 0 },
  { type: 'image/bmp', mark: [0x42, 0x4d], at: 0 },
  { type: 'image/webp', mark: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { type: 'image/avif', mark: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69], at: 4 },
]

const DATA_ADDRESS = /^data:image\/(?:png|jpe?g|gif|bmp|webp|avif);base64,[a-z0-9+/=\s]*$/i

/** True for an address that holds a whole picture of a kind that is shown. */
export function isImageData(address: string): boolean {
  return DATA_ADDRESS.test(address)
}

/** A picture's bytes as an address that holds them; null for bytes that are no picture of a kind that is shown. */
export function imageData(bytes: Uint8Array): string | null {
  const kind = KINDS.find(({ mark, at }) => mark.every((byte, index) => bytes[at + index] === byte))
  return kind === undefined ? null : `data:${kind.type};base64,${base64(bytes)}`
}

// A multiple of three, so that the pieces can be joined.
const PIECE = 3 * 8192

function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))))
  }
  return pieces.join('')
}
