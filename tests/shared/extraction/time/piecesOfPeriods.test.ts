import { expect, test } from 'vitest'
import { type TimeCase, timesIn } from './timesIn.ts'

const examples: readonly TimeCase[] = [
  ['He was held the first week of October.', 'the first week of October=2025-W40'],
  ['It starts on the first Monday of next month.', 'the first Monday of next month=2026-03-02'],
  ['It happened in the last week of 2019.', 'the last week of 2019=2019-W52'],
  ['The first ten days of last year were cold.', 'The first ten days of last year=2025-01-01/2025-01-10'],
  ['They met on Tuesday of last week.', 'Tuesday of last week=2026-01-27'],
  ['It starts the week of Feb. 16.', 'the week of Feb. 16=2026-W08'],
  ['It ends in week 23 of 2026.', 'week 23 of 2026=2026-W23'],
  ['He left in mid-January.', 'mid-January=2026-01'],
  ['In late 2024 he left.', 'late 2024=2024'],
  ['He will leave by the end of the year.', 'the end of the year=2026'],
  ['He arrived at the beginning of the month.', 'the beginning of the month=2026-02'],
  ['Later this month they will vote.', 'Later this month=2026-02'],
  ['Earlier this week they voted.', 'Earlier this week=2026-W06'],
  ['They voted the week before last.', 'the week before last=2026-W04'],
]

const counterExamples: readonly TimeCase[] = [
  ['The law passed on the last day of the session.'],
  ['The first victim of the storm was old.'],
  ['The year he died was cold.'],
  ['It took week 1 of the trial.'],
]

test.each(examples)('A piece of a period: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
