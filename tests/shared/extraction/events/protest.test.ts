import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['Thousands of people marched through downtown Chicago on Saturday.', ['protest@2026-01-31']],
  ['A vigil was held for the victim on Sunday night.', ['protest@2026-02-01']],
  ['Protesters blocked a highway in Oakland on Monday.', ['protest@2026-02-02']],
  ['Organizers plan a rally at the Capitol on Saturday.', ['protest:planned@2026-02-07']],
  ['Stocks rallied on Monday.', []],
  ['The march of technology continued on Monday.', []],
  ['Sales rose in March.', []],
  [
    'ICE agents shot and killed Marcus Bell in Omaha on Jan. 9. Bell, 41, was a nurse. His death sparked protests across the state.',
    ['protest', 'shooting@2026-01-09'],
  ],
  ['Students walked out of classes on Friday to protest the raids.', ['protest@2026-01-30']],
  ['Riots broke out in the city in the summer of 2020.', ['protest@2020-06/2020-08']],
  ['A candlelight vigil is planned for Saturday evening.', ['protest:planned@2026-02-07']],
  ['The strike was called off on Monday.', []],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
