import { describe, expect, test } from 'vitest'
import { describeTable } from '../../../shared/tables/describeTable.ts'
import { proposeMapping } from '../../../shared/tables/proposeMapping.ts'
import { makeTestTable } from './makeTestTable.ts'

const propose = (rows: readonly (readonly string[])[], fileName = 'table.csv') =>
  proposeMapping(describeTable(makeTestTable(rows)), fileName)

describe('proposeMapping', () => {
  test('knows columns by their names', () => {
    expect(
      propose([
        ['Date', 'Name', 'City', 'Agency'],
        ['2026-01-03', 'Ann Lee', 'Harlow', 'Lake County sheriff'],
        ['2026-01-09', 'Bo Poe', 'Milford', 'Milford police'],
      ]),
    ).toMatchObject({
      date: { kind: 'column', column: 'Date' },
      title: '{Name}, {City}',
      people: ['Name'],
      place: ['City'],
      organisations: ['Agency'],
    })
  })

  test('takes titles from the column that tells most, where no name says so', () => {
    expect(
      propose([
        ['Datum', 'Ort', 'Was geschah', 'Opfer', 'Quelle'],
        ['3.1.2025', 'Köln', 'Schüsse auf eine Wache', '0', 'Polizei'],
        ['24.2.2025', 'Düsseldorf', 'Messerangriff am Bahnhof', '2', 'Polizei'],
      ]).title,
    ).toBe('{Was geschah}')
  })

  test.each([
    [
      'one that repeats itself',
      'Bericht der örtlichen Polizei',
      'Bericht der örtlichen Polizei',
      'Bericht der örtlichen Polizei',
    ],
    ['one of a few letters', 'ja', 'nein', 'offen'],
    ['one of figures', '100000000001', '100000000002', '100000000003'],
    ['one of addresses', 'https://a.example/1', 'https://a.example/2', 'https://a.example/3'],
  ])('does not take titles from %s', (_what, ...values) => {
    const rows = values.map((value, index) => [`${index + 1}.1.2025`, value])
    expect(propose([['Datum', 'Angabe'], ...rows]).title).toBe('')
  })
})
