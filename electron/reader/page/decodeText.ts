import type { Envelope } from '../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../shared/ipc/readerLimits.ts'

export type DecodedText = {
  readonly text: string
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding: string
}

/**
 * Reads bytes as text: by byte order mark, else as UTF-16 where the zero bytes say so, else as UTF-8, else as
 * windows-1252. What holds NUL or many control characters is `file-binary`,
 * what is longer than the limit `text-too-large`. Broken sequences become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): Envelope<DecodedText> {
  let known = decodedBefore.get(bytes)
  if (known === undefined) {
    known = decodeAnew(bytes)
    decodedBefore.set(bytes, known)
  }
  return known
}

/** Who asks whether a file is his decodes it, and so does who reads it. */
const decodedBefore = new WeakMap<Uint8Array, Envelope<DecodedText>>()

function decodeAnew(bytes: Uint8Array): Envelope<DecodedText> {
  const encoding = markedEncoding(bytes) ?? guessUtf16(bytes)
  const decoded = encoding === null ? decodeUnmarked(bytes) : { text: decode(bytes, encoding), encoding }
  if (decoded === null || decoded.text.includes('\0')) return { ok: false, error: { code: 'file-binary', detail: '' } }
  if (decoded.text.length > readerLimits.textLength) {
    return {
      ok: false,
      error: { code: 'text-too-large', detail: `${Math.ceil(decoded.text.length / 1024 / 1024)} MB` },
    }
  }
  return { ok: true, value: decoded }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

const SAMPLE_LENGTH = 8192

/** In UTF-16 most western text has a zero in every second byte, and on one side only. */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, SAMPLE_LENGTH)
  if (!sample.includes(0)) return null
  let evenZeros = 0
  let oddZeros = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) evenZeros += 1
    else oddZeros += 1
  }
  const pairs = sample.length / 2
  const many = pairs * 0.4
  const few = pairs * 0.01
  const encoding =
    oddZeros > many && evenZeros <= few ? 'utf-16le' : evenZeros > many && oddZeros <= few ? 'utf-16be' : null
  // Binary tables of small numbers have such zeros too, but their other bytes are no letters.
  return encoding !== null && !hasManyControls(decode(sample, encoding)) ? encoding : null
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | null {
  const utf8 = decode(bytes, 'utf-8')
  const encoding = isMostlyWhole(utf8) ? 'utf-8' : 'windows-1252'
  const text = encoding === 'utf-8' ? utf8 : decode(bytes, encoding)
  return hasManyControls(text) ? null : { text, encoding }
}

/** True when hardly any of the characters beyond ASCII is broken: a cut-off file is still UTF-8. */
function isMostlyWhole(text: string): boolean {
  let broken = 0
  let beyondAscii = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0xfffd) broken += 1
    else if (unit > 0x7f) beyondAscii += 1
  }
  return broken === 0 || broken * 20 <= beyondAscii
}

const MANY_CONTROLS = 0.01

/** Counts what no text holds: control characters other than tab, line ends, form feed and escape. */
function hasManyControls(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b) controls += 1
  }
  return controls > text.length * MANY_CONTROLS
}
