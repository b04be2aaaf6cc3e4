import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['He died two days after Christmas.', 'two days after Christmas=2025-12-27'],
  ['He left three weeks before Nov. 3.', 'three weeks before Nov. 3=2025-10-13'],
  ['He will be away for 3 days starting Monday.', '3 days starting Monday=2026-02-09/2026-02-11'],
  ['He quit in 2018 and died a year earlier.', '2018=2018', 'a year earlier=2017'],
  ['He was hired in May 2019. Two months later he quit.', 'May 2019=2019-05', 'Two months later=2019-07'],
  ['He was hired on May 3, 2019. The next day he quit.', 'May 3, 2019=2019-05-03', 'The next day=2019-05-04'],
  ['He was hired on May 3, 2019. The following week he quit.', 'May 3, 2019=2019-05-03', 'The following week=2019-W19'],
  ['He was hired on May 3, 2019. That same month he quit.', 'May 3, 2019=2019-05-03', 'same month=2019-05'],
  ['He was hired in May 2019. Since then he has been ill.', 'May 2019=2019-05', 'then=2019-05'],
  ['He left 2 years and 3 days ago.', '2 years and 3 days ago=2024-01-31'],
  ['He left about two years ago.', 'about two years ago=2024'],
  ['Decades ago it was a farm.', 'Decades ago=PAST_REF'],
  ['The vote will be in two weeks.', 'in two weeks=2026-W08'],
  ['He was hired in May 2019. That summer he quit.', 'May 2019=2019-05', 'That summer=2019-SU'],
]

const counterExamples: readonly TimeCase[] = [
  ['He died two days after the shooting.', 'two days=P2D'],
  ['By then-President Ruiz it was signed.'],
]

test.each(examples)('A date counted from another: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
