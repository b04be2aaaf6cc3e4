import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['He will appear on the 18th.', 'the 18th=2026-02-18'],
  ['He was arrested on the 29th.', 'the 29th=2026-01-29'],
  ['He will return Friday the 13th.', 'Friday the 13th=2026-02-13'],
  ['This past Friday he left.', 'This past Friday=2026-01-30'],
  ['This coming Monday he will speak.', 'This coming Monday=2026-02-09'],
  ['He will speak next Tuesday.', 'next Tuesday=2026-02-10'],
  ['The Senate will vote thursday.', 'thursday=2026-02-05'],
  ['He left on Sat.', 'Sat.=2026-01-31'],
  ['He resigned on the twenty-second of January.', 'the twenty-second of January=2026-01-22'],
  ['He is due in court on March third.', 'March third=2026-03-03'],
]

const counterExamples: readonly TimeCase[] = [
  ['The 9th Circuit ruled.'],
  ['He finished 5th.'],
  ['The 21st Amendment stands.'],
  ['The sun sat low.'],
  ['Mon Valley is flooded.'],
]

test.each(examples)('A day told in part: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
