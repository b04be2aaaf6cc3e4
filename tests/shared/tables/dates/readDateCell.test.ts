import { describe, expect, test } from 'vitest'
import { dateColumn } from '../../../../shared/tables/dates/dateColumn.ts'
import { ORDERED_FORMATS, PLAIN_FORMATS, readDateCell } from '../../../../shared/tables/dates/readDateCell.ts'
import { withoutTime } from '../../../../shared/tables/dates/withoutTime.ts'

describe('a cell', () => {
  test.each([
    ['2026-03-05', '2026-03-05', 'yyyy-mm-dd'],
    ['2026/3/5', '2026-03-05', 'yyyy-mm-dd'],
    ['2026.03.05', '2026-03-05', 'yyyy-mm-dd'],
    ['2026-03-05T23:30:00Z', '2026-03-05', 'yyyy-mm-dd'],
    ['2026-03-05 11:30 PM', '2026-03-05', 'yyyy-mm-dd'],
    ['2026-03-05T23:30:00.123456+02:00', '2026-03-05', 'yyyy-mm-dd'],
    ['2026-03', '2026-03', 'yyyy-mm'],
    ['03/2026', '2026-03', 'yyyy-mm'],
    ['2026', '2026', 'yyyy'],
    ['3/5/2026', '2026-03-05', 'm/d/yyyy'],
    ['3/5/2026 12:00:00 AM', '2026-03-05', 'm/d/yyyy'],
    ['03-25-26', '2026-03-25', 'm/d/yyyy'],
    ['5/6/85', '1985-05-06', 'm/d/yyyy'],
    ['5.3.2026', '2026-03-05', 'd.m.yyyy'],
    ['05. 03. 2026', '2026-03-05', 'd.m.yyyy'],
    ['March 5, 2026', '2026-03-05', 'd month yyyy'],
    ['Thursday, March 5th, 2026', '2026-03-05', 'd month yyyy'],
    ['5 Sept. 2026', '2026-09-05', 'd month yyyy'],
    ['5-Mar-26', '2026-03-05', 'd month yyyy'],
    ['2026-Mar-05', '2026-03-05', 'd month yyyy'],
    ['Thu Mar  5 20:19:24 2026', '2026-03-05', 'd month yyyy'],
    ['Thu Mar 05 20:19:24 +0000 2026', '2026-03-05', 'd month yyyy'],
    ['Thu Mar 5 09:10:00 CET 2026', '2026-03-05', 'd month yyyy'],
    ['Thu, 05 Mar 2026 20:19:24 -0500', '2026-03-05', 'd month yyyy'],
    ['5 Mar 2026 20:19 EST', '2026-03-05', 'd month yyyy'],
    ['Mar. 2026', '2026-03', 'month yyyy'],
    ['20260305', '2026-03-05', 'yyyymmdd'],
    ['42064', '2015-03-01', 'spreadsheet day number'],
    ['42064.75', '2015-03-01', 'spreadsheet day number'],
    ['2026-03~', '2026-03~', 'EDTF'],
    ['2026-03-05/2026-03-07', '2026-03-05/2026-03-07', 'EDTF'],
    ['../2026-03', '../2026-03', 'EDTF'],
  ])('“%s” is %s, as %s', (cell, date, format) => {
    expect(readDateCell(cell, 'month-day')).toMatchObject({ date, format })
  })

  test.each([
    '',
    '-',
    'unknown',
    '2026-02-30',
    '2026-13-01',
    '30/2/2026',
    '13/13/2026',
    '2/29/2025',
    'Febtober 3, 2026',
    '0205-03-05',
    '99999',
    '123456789',
    '12:30',
    '3/5',
    'Mar-15',
    '55404',
    'on March 5, 2026 the council met',
    'May 5 10:00 left 2026',
    'room 5 10:00 2026',
    '2026-03-05 and 2026-03-06',
    'x'.repeat(5000),
  ])('“%.20s” is no date', (cell) => {
    const reading = readDateCell(cell, 'month-day')
    // Five digits are the number of a day; only the column's name can tell a postcode.
    if (cell === '55404') expect(reading?.format).toBe('spreadsheet day number')
    else expect(reading).toBeNull()
  })

  test('gives the other order only where it is another day', () => {
    expect(readDateCell('3/5/2026', 'day-month')).toEqual({
      date: '2026-05-03',
      format: 'd/m/yyyy',
      alternative: '2026-03-05',
    })
    expect(readDateCell('5/5/2026', 'day-month')?.alternative).toBe('')
    expect(readDateCell('25/3/2026', 'day-month')?.alternative).toBe('')
  })

  test('fits one format only', () => {
    const cells = [
      '2026-03-05',
      '2026-03',
      '2026',
      '5.3.2026',
      'March 5, 2026',
      'Mar 2026',
      '20260305',
      '42064',
      '2026~',
    ]
    for (const cell of cells) {
      const formats = [...PLAIN_FORMATS, ...Object.values(ORDERED_FORMATS)].filter(({ read }) => read(cell) !== null)
      expect(formats).toHaveLength(1)
    }
  })

  test('keeps its day whatever the time zone of the machine', () => {
    const before = process.env['TZ']
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Chicago']) {
        process.env['TZ'] = zone
        expect(readDateCell('3/8/2026', 'month-day')?.date).toBe('2026-03-08')
        expect(readDateCell('42064', 'month-day')?.date).toBe('2015-03-01')
      }
    } finally {
      process.env['TZ'] = before
    }
  })

  test('takes no longer for a long cell of digits and blanks', () => {
    const cells = ['1'.repeat(78), ' '.repeat(78), '1 '.repeat(39), `${'1:'.repeat(38)}x`]
    const startedAtMs = performance.now()
    for (let round = 0; round < 2000; round += 1) for (const cell of cells) readDateCell(cell, 'month-day')
    expect(performance.now() - startedAtMs).toBeLessThan(2000)
  })
})

test('what stands around a date goes', () => {
  expect(withoutTime('Sat 2026-01-03 at 9:05 p.m.')).toBe('2026-01-03')
  expect(withoutTime('monday morning')).toBe('morning')
})

describe('a column', () => {
  test('is month first where one cell allows nothing else, and counts and shows what it read', () => {
    expect(dateColumn(['1/2/2026', '', '3/25/2026', 'March 2026', 'n/a'])).toEqual({
      formats: [
        { format: 'm/d/yyyy', count: 2, examples: ['1/2/2026', '3/25/2026'] },
        { format: 'month yyyy', count: 1, examples: ['March 2026'] },
      ],
      unread: { format: '', count: 1, examples: ['n/a'] },
      order: 'month-day',
      isOrderSure: true,
      evidence: { monthDay: 1, dayMonth: 0, either: 1 },
    })
  })

  test('is day first where one cell allows nothing else', () => {
    expect(dateColumn(['1/2/2026', '25/3/2026'])).toMatchObject({ order: 'day-month', isOrderSure: true })
  })

  test('is not sure where every cell allows both, or some contradict the others', () => {
    expect(dateColumn(['1/2/2026', '3/4/2026'])).toMatchObject({ isOrderSure: false })
    expect(dateColumn(['13/2/2026', '14/2/2026', '2/13/2026'])).toMatchObject({
      order: 'day-month',
      isOrderSure: false,
      unread: { count: 1, examples: ['2/13/2026'] },
    })
  })

  test('is sure where both orders give the same day, and where there are no such dates', () => {
    expect(dateColumn(['3/3/2026', '4/4/2026']).isOrderSure).toBe(true)
    expect(dateColumn(['2026-03-03']).isOrderSure).toBe(true)
  })

  test('takes the order that a person says', () => {
    expect(dateColumn(['1/2/2026'], 'day-month').formats[0]?.format).toBe('d/m/yyyy')
  })
})
