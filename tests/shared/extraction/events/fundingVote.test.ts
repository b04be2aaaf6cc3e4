import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['The Senate passed a $12 billion spending bill on Thursday.', ['funding_vote@2026-01-29']],
  ['The House rejected the stopgap funding measure 210-218 on Friday.', ['funding_vote@2026-01-30']],
  ['The city council will vote on the police budget on Feb. 10.', ['funding_vote:planned@2026-02-10']],
  ['Lawmakers blocked $40 million for the agency last year.', ['funding_vote@2025']],
  ['Gov. Lena Ortiz proposed a $2 billion budget on Monday.', ['funding_vote:proposed@2026-02-02']],
  ['The Senate failed to pass the spending package on Tuesday.', ['funding_vote@2026-02-03']],
  ['The county board approved $3.4 million for body cameras on Jan. 27.', ['funding_vote@2026-01-27']],
  ['The Appropriations Committee advanced the DHS funding bill 31-28 last Thursday.', ['funding_vote@2026-01-29']],
  ['Voters in Mesa rejected a school bond in November.', ['funding_vote@2025-11']],
  ["The Assembly voted to cut the department's budget by $5 million in 2021.", ['funding_vote@2021']],
  ['The city agreed to pay $4 million to the family in 2023.', []],
  ['The board will consider the budget on Wednesday.', ['funding_vote:planned@2026-02-04']],
  [
    'House Speaker Lee Marsh said the chamber would vote on the package by Friday.',
    ['funding_vote:planned@2026-02-03/2026-02-06'],
  ],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
