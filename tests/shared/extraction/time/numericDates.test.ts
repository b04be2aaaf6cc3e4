import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['The memo of 3/14/2026 was read.', '3/14/2026=2026-03-14'],
  ['The memo of 14/3/2026 was read.', '14/3/2026=2026-03-14'],
  ['The memo of 23.04.2022 is lost.', '23.04.2022=2022-04-23'],
  ['The memo of 10-25-2018 is lost.', '10-25-2018=2018-10-25'],
  ['The memo of 2026/1/24 is lost.', '2026/1/24=2026-01-24'],
  ['The memo of 2026.01.24 is lost.', '2026.01.24=2026-01-24'],
  ['The log of 20260124 is kept.', '20260124=2026-01-24'],
  ['It was signed on 05-Aug-2016.', '05-Aug-2016=2016-08-05'],
  ['The vote was on Friday 1/30.', 'Friday 1/30=2026-01-30'],
  ['He will pay by 2/13.', '2/13=2026-02-13'],
]

const counterExamples: readonly TimeCase[] = [
  ['A 2/3 majority is needed.'],
  ['They work 24/7.'],
  ['Call 555-12-2016.'],
  ['The file 2026-13-40 is broken.'],
  ['Version 1.2.3 is out.'],
  ['He ate 1/2 of it.'],
]

test.each(examples)('A date in figures: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
