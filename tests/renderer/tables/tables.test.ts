import { describe, expect, test } from 'vitest'
import { columnRoles, roleOf, withRole } from '../../../renderer/tables/columnRole.ts'
import { formatWords, oddityWords, resultWords, waitingWords } from '../../../renderer/tables/tableWords.ts'
import { describeTable } from '../../../shared/tables/describeTable.ts'
import { NO_MAPPING } from '../../../shared/tables/tableMapping.ts'
import { makeTestTable } from '../../shared/tables/makeTestTable.ts'

describe('the meaning of a column', () => {
  test.each(columnRoles)('%s is given, found again and taken away', (role) => {
    const mapping = withRole(NO_MAPPING, 'a', role)
    expect(roleOf(mapping, 'a')).toBe(role)
    expect(withRole(mapping, 'a', 'none')).toEqual(NO_MAPPING)
  })

  test('goes over to another column where only one can have it, and adds up where several can', () => {
    const mapping = withRole(withRole(withRole(NO_MAPPING, 'a', 'source'), 'b', 'source'), 'a', 'place')
    expect([roleOf(mapping, 'a'), roleOf(mapping, 'b')]).toEqual(['place', 'source'])
    expect(withRole(mapping, 'c', 'place').place).toEqual(['a', 'c'])
    const dated = withRole(withRole(NO_MAPPING, 'y', 'year'), 'm', 'month')
    expect(dated.date).toEqual({ kind: 'parts', year: 'y', month: 'm', day: '' })
    expect(withRole(dated, 'd', 'date').date).toEqual({ kind: 'column', column: 'd', order: null })
  })
})

describe('words', () => {
  test('say what comes of the rows', () => {
    const preview = { rowCount: 8558, undatedCount: 1200, untitledCount: 7, unreadDates: [], events: [] }
    expect(resultWords(preview)).toBe('8,558 rows become 8,558 events, 1,200 undated, 7 without a title.')
    expect(resultWords({ ...preview, rowCount: 1, undatedCount: 0, untitledCount: 0 })).toBe('1 row becomes 1 event.')
    expect([waitingWords(1), waitingWords(2)]).toEqual([
      '1 table waits for its columns.',
      '2 tables wait for their columns.',
    ])
  })

  test('count the cells of each format in the order that was chosen', () => {
    const table = makeTestTable([
      ['Date', 'x'],
      ...['1/2/2026', '3/3/2026', '2/13/2026', '3/14/2026', 'no'].map((d) => [d, 'x']),
    ])
    const [column] = describeTable(table).columns
    if (column === undefined) throw new Error('a column')
    expect(formatWords(column, null)[0]).toMatch(/^m\/d\/yyyy: 4 cells/)
    expect(formatWords(column, 'day-month')[0]).toMatch(/^d\/m\/yyyy: 2 cells/)
    expect(formatWords(column, 'day-month')[1]).toMatch(/^No date: 3 cells/)
  })

  test('say what of the file is odd', () => {
    const description = describeTable({
      ...makeTestTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
      raggedCount: 2,
      notes: ['x'],
      sheet: 'One',
      otherSheets: ['Two'],
    })
    expect(oddityWords(description)).toEqual([
      'This is the sheet “One”. Not imported: “Two”.',
      '2 rows with fewer or more cells than the header.',
      '1 line above the header, kept in the text of the article.',
    ])
  })
})
