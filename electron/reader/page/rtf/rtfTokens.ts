/** What an RTF file is made of. `byte` is one character of the code page, `symbol` a control of one character. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'byte'; readonly byte: number }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const LONGEST_WORD = 32
const LONGEST_NUMBER = 11

/** The tokens of a file in order, each byte looked at once; bytes behind `\bin` are skipped. Never fails. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    at += 1
    if (byte === OPEN) yield { kind: 'open' }
    else if (byte === CLOSE) yield { kind: 'close' }
    else if (byte === BACKSLASH) {
      const next = bytes[at] ?? 0
      if (isLetter(next)) {
        const { token, end } = wordAt(bytes, at)
        at = token.name === 'bin' ? end + Math.max(0, token.value ?? 0) : end
        yield token
      } else if (next === 0x27) {
        yield { kind: 'byte', byte: (hexOf(bytes[at + 1]) << 4) | hexOf(bytes[at + 2]) }
        at += 3
      } else {
        yield { kind: 'symbol', symbol: String.fromCharCode(next) }
        at += 1
      }
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte }
  }
}

function wordAt(
  bytes: Uint8Array,
  start: number,
): { readonly token: Extract<RtfToken, { kind: 'word' }>; readonly end: number } {
  let at = start
  while (at - start < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at += 1
  const name = String.fromCharCode(...bytes.subarray(start, at))
  const numberStart = at
  if (bytes[at] === 0x2d) at += 1
  while (at - numberStart < LONGEST_NUMBER && isDigit(bytes[at] ?? 0)) at += 1
  const digits = String.fromCharCode(...bytes.subarray(numberStart, at))
  const value = /\d/.test(digits) ? Number(digits) : null
  // A blank that ends a control word is part of it.
  return { token: { kind: 'word', name, value }, end: bytes[at] === 0x20 ? at + 1 : at }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function hexOf(byte: number | undefined): number {
  const value = Number.parseInt(String.fromCharCode(byte ?? 0), 16)
  return Number.isNaN(value) ? 0 : value
}
