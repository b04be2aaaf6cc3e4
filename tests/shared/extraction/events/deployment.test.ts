import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['The Pentagon sent 500 Marines to Los Angeles in June.', ['deployment@2025-06']],
  ['About 300 National Guard troops were deployed to Portland on Jan. 15.', ['deployment@2026-01-15']],
  ['The government will withdraw its troops from the city by March.', ['deployment:planned@2026-02-03/2026-03']],
  ['The agency is sending 200 more agents to Maine.', ['deployment:planned@2026-02-03/..']],
  ['She sent a letter to the president on Monday.', []],
  ['"We will send the troops," the president said.', ['deployment:planned@2026-02-03/..']],
  ['Troops withdrew from the border in 2021.', ['deployment@2021']],
  ['More than 3,000 federal agents have been deployed to the region since December.', ['deployment@2025-12/..']],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
