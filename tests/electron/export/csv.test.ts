import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvList, csvRow, uncoveredText } from '../../../electron/export/csv.ts'
import { parseCsv } from './parseCsv.ts'

/** What OWASP says a cell must not begin with, and the same characters in full width. */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠]/

describe('csvCell', () => {
  it.each([
    ['plain', '"plain"'],
    ['', '""'],
    ['said "no"', '"said ""no"""'],
    ['a,b;c', '"a,b;c"'],
    ['=1+1', '"\'=1+1"'],
    ['+47 22', '"\'+47 22"'],
    ['-5', '"\'-5"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', '"\'＝1+1"'],
    ["'Tis", '"\'\'Tis"'],
    ['a=1', '"a=1"'],
  ])('writes %j as %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })
})

describe('rows of 10,000 texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '＝', 'cmd|', ' ', 'a'), {
        maxLength: 8,
      })
      .map((parts) => parts.join('')),
  )

  it('give no spreadsheet a formula, and come back as they were', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const [row, ...more] = parseCsv(csvRow(cells))
        expect(more).toEqual([])
        expect(row?.filter((content) => DANGEROUS.test(content))).toEqual([])
        expect(row?.map(uncoveredText)).toEqual(cells)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('csvList', () => {
  it.each([
    [[], ''],
    [['Ann Lee'], 'Ann Lee'],
    [['Ann Lee', 'Bo Ray'], 'Ann Lee; Bo Ray'],
    [['one; two', 'back\\slash'], 'one\\; two; back\\\\slash'],
  ])('joins %j', (values, joined) => {
    expect(csvList(values)).toBe(joined)
  })

  it('keeps two different lists apart', () => {
    expect(csvList(['a; b'])).not.toBe(csvList(['a', 'b']))
    expect(csvList(['a\\', 'b'])).not.toBe(csvList(['a\\; b']))
  })
})
