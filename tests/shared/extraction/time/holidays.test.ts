import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['On Easter he spoke.', 'Easter=2025-04-20'],
  ['He spoke on Martin Luther King Day.', 'Martin Luther King Day=2026-01-19'],
  ['On Thanksgiving Day 2024 he spoke.', 'Thanksgiving Day 2024=2024-11-28'],
  ['On Election Day he won.', 'Election Day=2025-11-04'],
  ['He will leave on the Fourth of July.', 'the Fourth of July=2026-07-04'],
  ['He left on Christmas Eve of last year.', 'Christmas Eve of last year=2025-12-24'],
  ['Last Easter he fell.', 'Last Easter=2025-04-20'],
  ["He fell on New Year's Day.", "New Year's Day=2026-01-01"],
]

const counterExamples: readonly TimeCase[] = [
  ['The Easter Rising failed.'],
  ['Christmas Island is far.'],
  ['They sang White Christmas.'],
]

test.each(examples)('A holiday: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
