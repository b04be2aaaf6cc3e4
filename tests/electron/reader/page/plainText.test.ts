import { describe, expect, test } from 'vitest'
import { acceptableText, oneLine, plainText, wellFormed } from '../../../../electron/reader/page/plainText.ts'
import { growth, LINEAR_GROWTH } from '../../../helpers/growth.ts'

describe('plainText', () => {
  test.each([
    ['one\r\ntwo\rthree\u2028four\ffive', 'one\ntwo\nthree\nfour\nfive'],
    ['\n \t\n  Indented first line\n\nSecond  \n \n', '  Indented first line\n\nSecond'],
    ['a\u0007b\u009Fc\td', 'a b c\td'],
    ['\uFEFFwords', 'words'],
    ['kept:   double   blanks\n\n\nand lines', 'kept:   double   blanks\n\n\nand lines'],
  ])('turns %j into %j', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })

  test('holds no lone surrogate, and keeps pairs', () => {
    expect(plainText('\uD83D x 😀 \uDE00')).toBe('\uFFFD x 😀 \uFFFD')
    expect(wellFormed('😀')).toBe('😀')
  })

  test.each([' \n', '\r\n ', '\t', ' ', 'a', '\uD800'])('takes no longer per character for much of %j', (piece) => {
    expect(growth((length) => plainText(`${piece.repeat(length)}x${piece.repeat(length)}`))).toBeLessThan(LINEAR_GROWTH)
  })
})

describe('oneLine', () => {
  test('makes one line and cuts with an ellipsis, never inside a pair', () => {
    expect(oneLine(' Vote\n\t on\r\n funding ', 100)).toBe('Vote on funding')
    expect(oneLine('😀😀😀', 4)).toBe('😀\uFFFD…')
    expect(oneLine('abcdef', 4)).toHaveLength(4)
  })
})

describe('acceptableText', () => {
  test.each(['', '   \n', '--- *** …'])('refuses %j: no words', (text) => {
    expect(acceptableText(text)).toEqual({ ok: false, error: { code: 'text-empty', detail: '' } })
  })
})
