import { describe, expect, it } from 'vitest'
import { choosePublication } from '../../../../shared/extraction/publication/choosePublication.ts'

function choose(...values: string[]): string {
  const chosen = choosePublication(values.map((value) => ({ value, origin: 'page metadata' })))
  return chosen === null ? 'none' : `${chosen.date}${chosen.certain ? '' : ' uncertain'}`
}

describe('choosePublication', () => {
  it.each([
    ['2026-01-24', '2026-01-24'],
    ['20260124', '2026-01-24'],
    ['2026-01-24T23:30:00-0600', '2026-01-24'],
    ['January 24, 2026', '2026-01-24'],
    ['24 Jan 2026', '2026-01-24'],
    ['2026-02-30', 'none'],
    ['0001-01-01T00:00:00Z', 'none'],
    ['soon', 'none'],
    ['', 'none'],
  ])('reads %j as %s', (value, expected) => {
    expect(choose(value)).toBe(expected)
  })

  it('takes the local day of a moment that is told in two zones', () => {
    expect(choose('2026-01-25T04:10:00Z', '2026-01-24T22:10:00-06:00')).toBe('2026-01-24')
    expect(choose('2026-01-25T04:10:00Z', '2026-01-24')).toBe('2026-01-24')
  })

  it('takes the first of dates that differ, and is not certain of it', () => {
    expect(choose('2026-01-24', '2026-01-25')).toBe('2026-01-24 uncertain')
    expect(choose('2026-01-25T04:10:00Z', '2026-01-23')).toBe('2026-01-25 uncertain')
    expect(choose('2026-01-24T08:00:00-06:00', '2026-01-25T08:00:00-06:00')).toBe('2026-01-24 uncertain')
  })

  it('passes over what is no date', () => {
    expect(choose('', 'n/a', '2026-01-24')).toBe('2026-01-24')
  })
})
