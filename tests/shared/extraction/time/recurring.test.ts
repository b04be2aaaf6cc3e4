import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['They meet every other week.', 'every other week=P2W'],
  ['They meet every Monday.', 'every Monday=XXXX-WXX-1'],
  ['They meet on Friday mornings.', 'Friday mornings=XXXX-WXX-5TMO'],
  ['They march on Mondays.', 'Mondays=XXXX-WXX-1'],
  ['The paper comes out twice a week.', 'twice a week=P1W'],
  ['Murders rose to 33 per day.', 'per day=P1D'],
  ['He calls every night.', 'every night=TNI'],
  ['They rest every weekend.', 'every weekend=XXXX-WXX-WE'],
  ['They report each quarter.', 'each quarter=P3M'],
  ['It is a daily paper.', 'daily=P1D'],
]

const counterExamples: readonly TimeCase[] = [['The Daily News said so.'], ['It was everyday life.']]

test.each(examples)('What comes again: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
