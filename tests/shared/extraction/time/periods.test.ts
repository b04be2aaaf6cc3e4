import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['Sales rose in Q3 2019.', 'Q3 2019=2019-Q3'],
  ['Sales rose in 2019 Q3.', '2019 Q3=2019-Q3'],
  ['The company reported fourth-quarter profit.', 'fourth-quarter=2025-Q4'],
  ['Profit fell in the first half of 2025.', 'the first half of 2025=2025-H1'],
  ['The latter half of 2008 was calm.', 'The latter half of 2008=2008-H2'],
  ['The budget for fiscal year 2027 passed.', 'fiscal year 2027=FY2027'],
  ['He was elected in the spring of 2019.', 'the spring of 2019=2019-SP'],
  ['They will finish this summer.', 'this summer=2026-SU'],
  ['Last fall he moved.', 'Last fall=2025-FA'],
  ['Over the weekend they marched.', 'the weekend=2026-W05-WE'],
  ['He was born in the 1990s.', '1990s=199'],
  ["In the early '80s it closed.", "early '80s=198"],
  ['Music of the 19th century plays.', '19th century=18'],
  ['In nineteen eighty-six it closed.', 'nineteen eighty-six=1986'],
]

const counterExamples: readonly TimeCase[] = [
  ['A quarter of the town burned.'],
  ['The fall of Saigon shook them.'],
  ['He is in his 20s.'],
  ['The first half ended 2-1.'],
  ['Three-quarters of the land is dry.'],
  ['In two thousand cases it failed.'],
]

test.each(examples)('A quarter, half, season, decade or century: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
