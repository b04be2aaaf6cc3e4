import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['It lasted two years and three months.', 'two years and three months=P2Y3M'],
  ['He waited a year and a half.', 'a year and a half=P1.5Y'],
  ['It took one and a half hours.', 'one and a half hours=PT1.5H'],
  ['They stayed two nights.', 'two nights=P2D'],
  ['It rained all day.', 'all day=P1D'],
  ['He got a two-week extension.', 'two-week=P2W'],
  ['A 37-year-old man was hurt.', '37-year-old=P37Y'],
  ['In the past decade it grew.', 'the past decade=P10Y'],
  ['In recent weeks it grew.', 'recent weeks=PXW'],
  ['Over the next six months it will grow.', 'the next six months=P6M'],
  ['The last four weeks were hard.', 'The last four weeks=P4W'],
  ['The four previous weeks were calm.', 'The four previous weeks=P4W'],
  ['Nearly two hours passed.', 'Nearly two hours=PT2H'],
  ['He waited after months of talks.', 'months=PXM'],
  ['The decades-long dispute ended.', 'decades-long=PXY'],
]

const counterExamples: readonly TimeCase[] = [
  ['The council voted 28-19 last month.', 'last month=2026-01'],
  ['A second officer left.'],
  ['One day he will know.'],
  ['He watched 60 Minutes.'],
  ['The early days of the war were calm.'],
]

test.each(examples)('A length of time: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
