import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['Gov. Lena Ortiz ordered state troopers on Monday to stop wearing masks.', ['directive@2026-02-02']],
  ['The mayor signed an executive order banning no-knock warrants on Jan. 20.', ['directive@2026-01-20']],
  ['President Hale revoked the order last month.', ['directive@2026-01']],
  [
    'The Department of Homeland Security issued a memo on Friday requiring agents to wear name tags.',
    ['directive@2026-01-30'],
  ],
  ['The police chief will issue a new policy on body cameras next week.', ['directive:planned@2026-02-09/2026-02-15']],
  ['Officers ordered the man to drop his knife on Monday.', []],
  ['Paul Reyes paced the driveway on Monday, ignoring orders from police to drop the rifle, a report stated.', []],
  ['Mayor Lena Ortiz orders officers to wear cameras.', ['directive']],
  ['The secretary suspended the policy in 2024.', ['directive@2024']],
  [
    'President Trump signed an executive order Monday directing agencies to review their use-of-force rules.',
    ['directive@2026-02-02'],
  ],
  ['Mayor Dana Cole on Tuesday lifted the curfew order she imposed last week.', ['directive@2026-02-03']],
  ['The administration rescinded a Biden-era memo in March 2025.', ['directive@2025-03']],
  ['In June 2020, then-Gov. Amy Shaw issued an order requiring officers to intervene.', ['directive@2020-06']],
  [
    'Homeland Security Secretary Dale Finch announced Tuesday that agents in Omaha will be required to wear cameras.',
    ['directive@2026-02-03'],
  ],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
