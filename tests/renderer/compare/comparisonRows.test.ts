import { describe, expect, it } from 'vitest'
import { type ComparisonRow, comparisonRows, nextDifference, rowOf } from '../../../renderer/compare/comparisonRows.ts'
import type { ComparedParagraph } from '../../../shared/comparison/compareTexts.ts'

/** `=` a paragraph without a difference, `+` one that came. */
const paragraphs = (shape: string) =>
  [...shape].map((sign): ComparedParagraph => ({ kind: sign === '=' ? 'same' : 'added', parts: [] }))
const shapeOf = (rows: readonly ComparisonRow[]) =>
  rows.map((row) => (row.kind === 'folded' ? `(${row.count})` : row.paragraph.kind === 'same' ? '=' : '+')).join('')
const none: ReadonlySet<number> = new Set()

describe('comparisonRows', () => {
  it.each([
    ['=====+=====', '(4)=+=(4)'],
    ['+==+', '+==+'],
    ['+====+', '+=(2)=+'],
    ['======', '(6)'],
    ['=', '='],
    ['+', '+'],
    ['', ''],
  ])('folds what has no difference and keeps a paragraph beside each: %s', (shape, rows) => {
    expect(shapeOf(comparisonRows(paragraphs(shape), none))).toBe(rows)
  })

  it('shows a fold that was opened', () => {
    expect(shapeOf(comparisonRows(paragraphs('=====+=====+'), new Set([0])))).toBe('=====+=(3)=+')
  })
})

it('the next difference is found in either direction, and there is an end', () => {
  const rows = comparisonRows(paragraphs('==+==+'), none)
  const first = nextDifference(rows, -1, 1) ?? -1
  const second = nextDifference(rows, first, 1) ?? -1
  expect(shapeOf(rows)[first]).toBe('+')
  expect(second).toBe(rows.length - 1)
  expect(nextDifference(rows, second, 1)).toBeNull()
  expect(nextDifference(rows, second, -1)).toBe(first)
})

it('a paragraph is found again when what was folded above it is shown', () => {
  const all = paragraphs('=====+=')
  const difference = all[5] ?? null
  expect(rowOf(comparisonRows(all, none), difference)).toBe(2)
  expect(rowOf(comparisonRows(all, new Set([0])), difference)).toBe(5)
  expect(rowOf(comparisonRows(all, none), null)).toBeNull()
  expect(rowOf(comparisonRows(all, none), all[1] ?? null)).toBeNull()
})
