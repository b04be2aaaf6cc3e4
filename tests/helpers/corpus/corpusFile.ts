/**
 * A file of our own making and what must become of it: the code it is refused with, or words that are read of it.
 * No file may make the word "canary" part of what is read: it stands for what must never come in.
 */
export type CorpusFile = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly verdict: Verdict
}

/**
 * `published` where the date that is found matters too; empty: none may be found. Of a table its columns, and of every
 * row the date that its event gets; `cells` where what stands in the first row matters too.
 */
export type Verdict =
  | { readonly code: string }
  | TableVerdict
  | { readonly text: string; readonly reader?: string; readonly published?: string }

export type TableVerdict = {
  readonly columns: readonly string[]
  readonly dates: readonly string[]
  readonly cells?: readonly string[]
}

/** A sentence without a date, a name or a number, which no reader may lose. */
export const words = 'The council met in the old hall.'
export const text = { text: words } as const

export function utf8(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}

/** Each character below 256 is one byte. */
export function latin1(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => character.charCodeAt(0))
}

export function utf16(content: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(content.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < content.length; index += 1)
    view.setUint16(index * 2, content.charCodeAt(index), !isBigEndian)
  return bytes
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** The same bytes for the same seed, every time. */
export function noise(length: number, seed = 12_345): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    bytes[at] = state >> 16
  }
  return bytes
}
