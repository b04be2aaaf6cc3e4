import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['He is now in custody.', 'now=PRESENT_REF'],
  ['He is not here at the moment.', 'the moment=PRESENT_REF'],
  ['We are not open at this time.', 'this time=PRESENT_REF'],
  ['He was recently fired.', 'recently=PAST_REF'],
  ['They will soon vote.', 'soon=FUTURE_REF'],
  ['In the past he was calm.', 'the past=PAST_REF'],
  ['It will be better in the future.', 'the future=FUTURE_REF'],
]

const counterExamples: readonly TimeCase[] = [
  ['He soon left.'],
  ['He was soon followed.'],
  ['Soon afterward he left.'],
  ['As soon as he came they left.'],
  ['Now that he is here they left.'],
  ['In the future of the firm lies hope.'],
]

test.each(examples)('A vague reference: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
