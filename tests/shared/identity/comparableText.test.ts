import { describe, expect, it } from 'vitest'
import { comparableText } from '../../../shared/identity/comparableText.ts'

describe('comparableText', () => {
  it.each([
    ['line ends and runs of blanks', 'One\r\n\r\ntwo  three\u00a0four', 'One two three four'],
    ['typographic quotes', '\u201CNo,\u201D she said. \u2018It\u2019s over.\u2019', `"No," she said. 'It's over.'`],
    ['dashes', '2024\u20132026 \u2014 at last', '2024-2026 - at last'],
    ['soft hyphens and zero width blanks', 'de\u00ADploy\u200Bment', 'deployment'],
    ['ligatures and combining accents', 'o\uFB03cer Jose\u0301', 'officer José'],
  ])('gives one text for two saves that differ in %s', (_what, one, other) => {
    expect(comparableText(one)).toBe(comparableText(other))
  })

  it.each([
    ['a word', 'Three people were shot.', 'Four people were shot.'],
    ['case', 'The ICE memo', 'The ice memo'],
    ['a digit', '24 May', '25 May'],
    ['a full stop', 'He left', 'He left.'],
  ])('keeps %s', (_what, one, other) => {
    expect(comparableText(one)).not.toBe(comparableText(other))
  })

  it('is the same when it is made twice', () => {
    const once = comparableText(' \u00AB A \u2212 B \u00BB \uFEFF ')
    expect(comparableText(once)).toBe(once)
  })
})
