import { expect, test } from 'vitest'
import { dateErrorOf } from '../../../electron/launch/evaluation/dateErrorOf.ts'

test.each([
  ['2026-01-24', '', 'a day, none given'],
  ['', '2026-01', 'undated, a month given'],
  ['2026-01-24', '2026-01-31', 'a day, 1 to 7 days late'],
  ['2026-01-24', '2026-01-10', 'a day, 8 to 31 days early'],
  ['2026-01-24', '2025-01-24', 'a day, up to a year early'],
  ['2026-01', '2020', 'a month, more than a year early'],
  ['2026-01-24', '2026-01', 'a day, a month given'],
  ['../2026-01', '2026-02/..', 'a latest date, 1 to 7 days late'],
  ['2026-01-01/2026-01-10', '2026-01-05/2026-02-28', 'an interval, a longer one given'],
])('%s annotated, %s found: %s', (annotated, found, expected) => {
  expect(dateErrorOf(annotated, found)).toBe(expected)
})
