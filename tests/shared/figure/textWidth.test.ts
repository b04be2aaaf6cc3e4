import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth, truncateText, wrapText } from '../../../shared/figure/textWidth.ts'
import { anyText } from './figureSamples.ts'

describe('the width of a text', () => {
  test('is a little more than Helvetica takes', () => {
    // H 722, e 556, l 222, l 222, o 556 thousandths
    expect(textWidth('Hello', 10)).toBeGreaterThan(22.78)
    expect(textWidth('Hello', 10)).toBeLessThan(22.78 * 1.1)
    expect(textWidth('Hello', 10, 'bold')).toBeGreaterThan(textWidth('Hello', 10))
  })

  test('counts an accented letter as its base and a square script as squares', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10))
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10))
    expect(textWidth('你好', 10)).toBeGreaterThanOrEqual(20)
  })
})

describe('cut text', () => {
  test('ends at a word with an ellipsis', () => {
    expect(truncateText('Officers ordered to wear cameras', 112, 12)).toBe('Officers ordered…')
    expect(truncateText('Short', 100, 12)).toBe('Short')
  })

  test('never is wider than it may be', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 300 }), (text, width) => {
        expect(textWidth(truncateText(text, width, 12), 12)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('wrapped text', () => {
  test('keeps its words in order and breaks what is longer than a line', () => {
    expect(wrapText('one two three four', { maxWidth: 50, fontSize: 12 })).toEqual(['one two', 'three', 'four'])
    const lines = wrapText('x'.repeat(50), { maxWidth: 60, fontSize: 12 })
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join('')).toBe('x'.repeat(50))
  })

  test('stays within its width and number of lines', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (text, maxWidth, maxLines) => {
          const lines = wrapText(text, { maxWidth, fontSize: 11, maxLines })
          expect(lines.length).toBeLessThanOrEqual(maxLines)
          for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(maxWidth)
        },
      ),
    )
  })
})
