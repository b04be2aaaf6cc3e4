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
  ['It was signed on 24 May last year.', '24 May last year=2025-05-24'],
  ['He left in May of next year.', 'May of next year=2027-05'],
  ['It passed in January this year.', 'January this year=2026-01'],
  ['It passed on March 3, last year.', 'March 3, last year=2025-03-03'],
  ['They voted the week before last.', 'the week before last=2026-W04'],
]

const counterExamples: readonly TimeCase[] = [
  ['The law passed on the last day of the session.'],
  ['The first victim of the storm was old.'],
  ['The year he died was cold.'],
  ['It took week 1 of the trial.'],
  ['He left in May 2020. Last year was cold.', 'May 2020=2020-05', 'Last year=2025'],
  ['It passed on May 24. This year was cold.', 'May 24=2025-05-24', 'This year=2026'],
]

test.each(examples)('A piece of a period: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})

test.each(counterExamples)('no more than it says: %s', (text, ...times) => {
  expect(timesIn(text)).toEqual(times)
})
