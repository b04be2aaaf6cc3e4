import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../../electron/reader/page/decodeText.ts'
import { readerLimits } from '../../../../shared/ipc/readerLimits.ts'

const words = 'Zoë said “no” – twice.\nThe vote was 7–2.'

function utf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(words), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${words}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16(words, 'le', true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16(words, 'be', true), 'utf-16be'],
    ['UTF-16 little-endian without a mark', utf16(words, 'le', false), 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16(words, 'be', false), 'utf-16be'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: words, encoding } })
  })

  test('reads what is no UTF-8 as windows-1252', () => {
    const bytes = Buffer.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35])
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: '“Zoë” – €5', encoding: 'windows-1252' } })
  })

  test('keeps UTF-8 that was cut off inside a character', () => {
    const text = 'é'.repeat(40)
    const decoded = decodeText(Buffer.from(text).subarray(0, -1))
    expect(decoded).toEqual({ ok: true, value: { text: `${'é'.repeat(39)}\uFFFD`, encoding: 'utf-8' } })
  })

  test('replaces lone surrogates in UTF-16', () => {
    expect(decodeText(utf16('a\uD800b', 'le', true))).toEqual({
      ok: true,
      value: { text: 'a\uFFFDb', encoding: 'utf-16le' },
    })
  })

  test.each([
    ['NUL bytes in text', Buffer.from('Two people\0were hurt.')],
    [
      'a table of small little-endian numbers',
      Buffer.from(Uint16Array.from({ length: 400 }, (_, index) => index % 30).buffer),
    ],
    ['many control characters', Buffer.from('\x01\x02\x03\x04 text \x05\x06')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256))],
  ])('refuses %s as binary', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: { code: 'file-binary', detail: '' } })
  })

  test('takes exactly 20 MB of text and refuses one unit more', () => {
    const longest = Buffer.alloc(readerLimits.textLength, 'a')
    expect(decodeText(longest).ok).toBe(true)
    expect(decodeText(Buffer.concat([longest, longest.subarray(0, 1)]))).toEqual({
      ok: false,
      error: { code: 'text-too-large', detail: '21 MB' },
    })
  })
})
