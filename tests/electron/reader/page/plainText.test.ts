import { describe, expect, test } from 'vitest'
import { acceptableText, oneLine, plainText, wellFormed } from '../../../../electron/reader/page/plainText.ts'
import { readerLimits } from '../../../../shared/ipc/readerLimits.ts'

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

  test('takes a megabyte of line ends in no time', () => {
    const startMs = performance.now()
    plainText(`${' \n'.repeat(500_000)}x${'\r\n '.repeat(300_000)}y`)
    expect(performance.now() - startMs).toBeLessThan(1000)
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

  test('takes exactly 20 MB and refuses one unit more', () => {
    const longest = 'a'.repeat(readerLimits.textLength)
    expect(acceptableText(longest).ok).toBe(true)
    expect(acceptableText(`${longest}a`)).toEqual({ ok: false, error: { code: 'text-too-large', detail: '21 MB' } })
  })
})
