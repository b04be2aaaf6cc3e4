import { describe, expect, test } from 'vitest'
import { describeTable } from '../../../shared/tables/describeTable.ts'
import { mappingProblems } from '../../../shared/tables/mappingProblems.ts'
import { proposeMapping } from '../../../shared/tables/proposeMapping.ts'
import { rowEvents } from '../../../shared/tables/rowEvents.ts'
import { NO_MAPPING, type TableMapping } from '../../../shared/tables/tableMapping.ts'
import { fillTitle, parseTitle } from '../../../shared/tables/titleTemplate.ts'
import { makeTestTable } from './makeTestTable.ts'

const shootings = makeTestTable([
  ['Victim name', 'Incident date', 'City', 'State', 'Cause of death', 'Agency responsible', 'News url'],
  ['Ann Lee', '1/2/2026', 'Lakeville', 'MN', 'Gunshot', 'Lake County Sheriff', 'https://www.herald.example/1'],
  ['', '3/25/2026', 'Omaha', '', 'Taser', '', ''],
  ['Bo Poe', 'unknown', '', 'IA', 'Gunshot', 'Polk Police', 'https://ledger.example/2'],
  ['Ann Lee', '1/2/2026', 'Lakeville', 'MN', 'Gunshot', 'Lake County Sheriff', 'https://www.herald.example/1'],
])

describe('a table', () => {
  const mapping = proposeMapping(describeTable(shootings), 'deaths.csv')
  const { text, events, parts, undatedCount, untitledCount, unreadDates } = rowEvents(shootings, mapping)

  test('is proposed by names and values', () => {
    expect(mapping).toEqual({
      ...NO_MAPPING,
      date: { kind: 'column', column: 'Incident date', order: null },
      title: '{Victim name}, {City}',
      type: { column: 'Cause of death', values: [{ value: 'Gunshot', type: 'shooting' }], otherwise: 'other' },
      place: ['City', 'State'],
      people: ['Victim name'],
      organisations: ['Agency responsible'],
      url: 'News url',
    })
    expect(mappingProblems(describeTable(shootings), mapping)).toEqual([])
  })

  test('is a line a row, and every quote stands where it says', () => {
    expect(text.split('\n')[1]).toBe('Incident date: 3/25/2026 · City: Omaha · Cause of death: Taser')
    for (const { evidence, derivation, reasons } of events) {
      const [row] = evidence
      expect(text.slice(row?.start, row?.end)).toBe(row?.quote)
      for (const words of [derivation.expression, reasons.trigger?.words ?? null]) {
        if (words !== null) expect(text.slice(words.start, words.end)).toBe(words.text)
      }
    }
    expect(parts.map(({ label }) => label)).toEqual([
      'row 1, herald.example',
      'row 2',
      'row 3, ledger.example',
      'row 4, herald.example',
    ])
  })

  test('gives each row an event, undated ones too', () => {
    expect(events.map(({ title, date, type, place }) => [title, date, type, place])).toEqual([
      ['Ann Lee, Lakeville', '2026-01-02', 'shooting', 'Lakeville, MN'],
      ['Omaha', '2026-03-25', 'other', 'Omaha'],
      ['Bo Poe', '', 'shooting', 'IA'],
      ['Ann Lee, Lakeville', '2026-01-02', 'shooting', 'Lakeville, MN'],
    ])
    expect({ undatedCount, untitledCount, unreadDates }).toEqual({
      undatedCount: 1,
      untitledCount: 0,
      unreadDates: ['unknown'],
    })
    expect(events[0]).toMatchObject({ people: ['Ann Lee'], organisations: ['Lake County Sheriff'], confidence: 1 })
    expect(events[0]?.derivation).toMatchObject({
      expression: { text: '1/2/2026' },
      steps: [{ kind: 'read', rule: 'table:date m/d/yyyy' }],
      known: ['year', 'month', 'day'],
      alternative: '',
    })
  })

  test('has keys of its rows that stay when rows come and go, also of equal ones', () => {
    const keys = events.map(({ key }) => key)
    expect(new Set(keys).size).toBe(4)
    const [header = [], ...rows] = [shootings.columns, ...shootings.rows]
    const more = makeTestTable([header, ['New', '1/1/2026', '', '', '', '', ''], ...rows.slice(1)])
    const later = rowEvents(more, mapping).events.map(({ key }) => key)
    expect(later.slice(1, 3)).toEqual(keys.slice(1, 3))
    expect(later[3]).toBe(keys[0])
  })
})

test('dates of one column each are days, months or years, and wrong ones none', () => {
  const table = makeTestTable([
    ['year', 'month', 'day', 'name'],
    ['2026', 'February', '3', 'a'],
    ['2026', '2', '', 'b'],
    ['2026', '', '', 'c'],
    ['2026.0', '2.0', '30', 'd'],
    ['2026', 'Smarch', '1', 'e'],
    ['', '2', '3', 'f'],
  ])
  const mapping = proposeMapping(describeTable(table), 'x.csv')
  expect(mapping.date).toEqual({ kind: 'parts', year: 'year', month: 'month', day: 'day' })
  const { events } = rowEvents(table, mapping)
  expect(events.map(({ date }) => date)).toEqual(['2026-02-03', '2026-02', '2026', '', '', ''])
  expect(events[0]?.derivation.expression?.text).toBe('2026 · month: February · day: 3')
})

test('where nothing tells day from month, that is a problem until a person says it; the other reading is kept', () => {
  const table = makeTestTable([
    ['Date', 'Name'],
    ['1/2/2026', 'a'],
    ['3/4/2026', 'b'],
  ])
  const description = describeTable(table)
  const mapping = proposeMapping(description, 'x.csv')
  expect(mappingProblems(description, mapping)).toEqual([{ kind: 'date order', column: 'Date' }])
  const said: TableMapping = { ...mapping, date: { kind: 'column', column: 'Date', order: 'day-month' } }
  expect(mappingProblems(description, said)).toEqual([])
  const [event] = rowEvents(table, said).events
  expect([event?.date, event?.derivation.alternative]).toEqual(['2026-02-01', '2026-01-02'])
})

test('a column that was never there, no date and no title are problems', () => {
  const table = makeTestTable([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(mappingProblems(describeTable(table), { ...NO_MAPPING, place: ['Town'] })).toEqual([
    { kind: 'no such column', column: 'Town' },
    { kind: 'no date' },
    { kind: 'no title' },
  ])
})

test('postcodes, pages and identifiers are no dates', () => {
  const table = makeTestTable([
    ['id', 'zip', 'end_page', 'updated', 'occurred'],
    ['20260101', '55404', '2026', '2026-01-05', '2026-01-01'],
    ['2', '56001', '13626', '2026-01-06', '2026-01-02'],
  ])
  const description = describeTable(table)
  expect(description.columns.filter(({ dates }) => dates !== null).map(({ name }) => name)).toEqual([
    'updated',
    'occurred',
  ])
  expect(proposeMapping(description, 'x.csv').date).toMatchObject({ column: 'occurred' })
})

test('columns with names of the language itself are columns like others', () => {
  const table = makeTestTable([
    ['__proto__', 'constructor', 'date'],
    ['x', 'y', '2026-01-01'],
  ])
  const mapping: TableMapping = {
    ...NO_MAPPING,
    date: { kind: 'column', column: 'date', order: null },
    title: '{__proto__} {constructor} {toString}',
    people: ['__proto__'],
  }
  const [event] = rowEvents(table, mapping).events
  expect(event).toMatchObject({ title: 'x y {toString}', people: ['x'] })
})

describe('a title', () => {
  const fill = (template: string, row: Readonly<Record<string, string>>) =>
    fillTitle(parseTitle(template, Object.keys(row)), (column) => row[column] ?? '')
  test.each([
    ['{Name}, {City}', { Name: 'Ann', City: 'Omaha' }, 'Ann, Omaha'],
    ['{Name}, {City}', { Name: '', City: 'Omaha' }, 'Omaha'],
    ['{Name} in {City}', { Name: 'Ann', City: '' }, 'Ann'],
    ['Death of {Name} in {City}', { Name: '', City: 'Omaha' }, 'Omaha'],
    ['{Name} ({City}, {State})', { Name: 'Ann', City: '', State: 'NE' }, 'Ann (NE)'],
    ['{Name} ({City}, {State})', { Name: 'Ann', City: '', State: '' }, 'Ann'],
    ['{Name}', { Name: '' }, ''],
    ['{A{B}}', { 'A{B}': 'x', B: 'y' }, 'x'],
    ['{A', { A: 'x' }, '{A'],
    ['Strike', { A: 'x' }, 'Strike'],
  ])('%s of %j is “%s”', (template, row, title) => {
    expect(fill(template, row)).toBe(title)
  })
})
