import { detect } from 'chardet'
import type { Envelope } from '../../../../shared/ipc/appError.ts'
import type { DecodedText } from '../decodeText.ts'
import { latin1Start } from '../latin1Start.ts'

/** A declaration stands at the top of a page; browsers look at 1,024 bytes, saved pages put comments before it. */
const DECLARATION_BYTES = 8192
const SAMPLE_BYTES = 64 * 1024
const MANY_ZEROS = 0.01

/**
 * A page's markup: by byte order mark; as UTF-8 where it is that throughout, whatever it declares; by what it (or the
 * mail around it) declares; else by what its bytes look like. Binary data is `file-binary`.
 */
export function decodeHtml(bytes: Uint8Array, outerCharset = ''): Envelope<DecodedText> {
  const encoding = encodingOf(bytes, outerCharset)
  const text = new TextDecoder(encoding).decode(bytes)
  let zeros = 0
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) zeros += 1
  if (zeros > text.length * MANY_ZEROS) return { ok: false, error: { code: 'file-binary', detail: '' } }
  return { ok: true, value: { text, encoding } }
}

function encodingOf(bytes: Uint8Array, outerCharset: string): string {
  const marked = markedEncoding(bytes)
  if (marked !== null) return marked
  const firstHigh = bytes.findIndex((byte) => byte > 0x7f)
  const declared = knownLabel(outerCharset) ?? declaredEncoding(bytes)
  // ISO-2022-JP and the like are spelled in ASCII, so there the declaration counts.
  if (firstHigh < 0) return declared ?? 'utf-8'
  if (isUtf8(bytes)) return 'utf-8'
  // Not UTF-8, whatever it says.
  if (declared !== null && declared !== 'utf-8') return declared
  const guess = detect(bytes.subarray(firstHigh, firstHigh + SAMPLE_BYTES))
  const guessed = guess === null ? null : knownLabel(guess)
  return guessed ?? 'windows-1252'
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second === 0x3c && third === 0 && fourth !== 0 ? 'utf-16be' : null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = latin1Start(bytes, DECLARATION_BYTES)
  const [, label = ''] =
    /<meta\s[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start) ??
    /^\s*<\?xml\s[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start) ??
    []
  const known = knownLabel(label)
  // A declaration that can be read byte by byte is no UTF-16.
  return known?.startsWith('utf-16') === true ? 'utf-8' : known
}

/** The encoding of a label that the platform knows; null for others. */
function knownLabel(label: string): string | null {
  if (label === '') return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
