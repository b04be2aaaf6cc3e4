import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockIndexAt, highlightsByBlock, markBlock, splitBlocks } from '../../../renderer/article/articleBlocks.ts'
import type { Highlight } from '../../../shared/model/article.ts'

const TEXT = 'First line.\n\nSecond one, a bit longer.\nThird.'

function highlight(start: number, end: number, eventId = 1): Highlight {
  return { eventId, type: 'arrest', start, end }
}

describe('splitting an article into paragraphs', () => {
  test('keeps the offsets and leaves blank lines out', () => {
    expect(splitBlocks(TEXT)).toEqual([
      { start: 0, end: 11, text: 'First line.' },
      { start: 13, end: 38, text: 'Second one, a bit longer.' },
      { start: 39, end: 45, text: 'Third.' },
    ])
  })

  test('never loses or moves a word, however long the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', 'longer-word', '\n', ' ', 'x'.repeat(4000)), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('')
          const blocks = splitBlocks(text)
          for (const { start, end, text: slice } of blocks) expect(text.slice(start, end)).toBe(slice)
          expect(
            blocks
              .map((block) => block.text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''))
          for (const { text: slice } of blocks) expect(slice.length).toBeLessThanOrEqual(10_000)
        },
      ),
    )
  })

  test('takes a text of one endless line in parts', () => {
    const blocks = splitBlocks('a'.repeat(1_000_000))
    expect(blocks).toHaveLength(100)
  })
})

describe('marking the sentences of a paragraph', () => {
  const [, second] = splitBlocks(TEXT)
  if (second === undefined) throw new Error('the text has two paragraphs')

  test('cuts at both ends of a highlight', () => {
    expect(markBlock(second, [highlight(20, 23)]).map(({ text, marks }) => [text, marks.length])).toEqual([
      ['Second ', 0],
      ['one', 1],
      [', a bit longer.', 0],
    ])
  })

  test('shares a stretch between overlapping highlights', () => {
    const segments = markBlock(second, [highlight(13, 23, 1), highlight(20, 38, 2)])
    expect(segments.map(({ text, marks }) => [text, marks.map(({ eventId }) => eventId)])).toEqual([
      ['Second ', [1]],
      ['one', [1, 2]],
      [', a bit longer.', [2]],
    ])
  })

  test('goes to the paragraph’s ends where a highlight reaches beyond', () => {
    expect(markBlock(second, [highlight(0, 45)]).map(({ text, marks }) => [text, marks.length])).toEqual([
      ['Second one, a bit longer.', 1],
    ])
  })

  test('cuts out the place asked for, inside a highlight too', () => {
    const segments = markBlock(second, [highlight(13, 23)], { start: 20, end: 23 })
    expect(segments.map(({ text, marks, isTarget }) => [text, marks.length, isTarget])).toEqual([
      ['Second ', 1, false],
      ['one', 1, true],
      [', a bit longer.', 0, false],
    ])
    expect(markBlock(second, [], { start: 39, end: 45 }).map(({ isTarget }) => isTarget)).toEqual([false])
  })

  test('always gives the whole paragraph back', () => {
    const places = fc.tuple(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 1, max: 45 }))
    fc.assert(
      fc.property(fc.array(places, { maxLength: 6 }), (pairs) => {
        const highlights = pairs.map(([start, length]) => highlight(start, start + length))
        const segments = markBlock(second, highlights)
        expect(segments.map(({ text }) => text).join('')).toBe(second.text)
      }),
    )
  })
})

test('a highlight is known in every paragraph it touches', () => {
  const blocks = splitBlocks(TEXT)
  const byBlock = highlightsByBlock(blocks, [highlight(5, 20, 1), highlight(40, 44, 2)])
  expect([...byBlock].map(([index, list]) => [index, list.map(({ eventId }) => eventId)])).toEqual([
    [0, [1]],
    [1, [1]],
    [2, [2]],
  ])
})

test('an offset between two paragraphs belongs to the one before', () => {
  const blocks = splitBlocks(TEXT)
  expect([0, 11, 12, 13, 38, 39, 999].map((offset) => blockIndexAt(blocks, offset))).toEqual([0, 0, 0, 1, 1, 2, 2])
})
