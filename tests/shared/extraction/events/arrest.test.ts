import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['If officers shoot another protester, the mayor will resign.', []],
  ['Two men were arrested on Sunday in connection with the robbery.', ['arrest@2026-02-01']],
  ['Prosecutors charged officer Dan Pell with murder on Jan. 30.', ['arrest@2026-01-30']],
  ['The officer was fired on Friday.', ['arrest@2026-01-30']],
  ['Police Chief Ana Ruiz resigned on Monday.', ['arrest@2026-02-02']],
  ['The store charged $5 for a bag.', []],
  ['He suffered a cardiac arrest on Monday.', []],
  ['The company fired its marketing agency on Monday.', []],
  ['The officer has been placed on administrative leave.', ['arrest@../2026-02-03']],
  ['Sheriff Tom Bly suspended Deputy Carl Ross without pay on Thursday.', ['arrest@2026-01-29']],
  ['A grand jury indicted two officers on Jan. 16.', ['arrest@2026-01-16']],
  ['Prosecutors dropped charges against the protesters on Monday.', ['arrest@2026-02-02']],
  ['No one was arrested on Monday.', []],
  ['Police said none of the five officers was charged on Monday.', []],
  ['Neither deputy was indicted on Jan. 16.', []],
  ['No fewer than 12 people were arrested on Monday.', ['arrest@2026-02-02']],
  ['No one was hurt, but Carl Ross was arrested on Monday.', ['arrest@2026-02-02']],
  ['A guard with no badge arrested Carl Ross on Monday.', ['arrest@2026-02-02']],
  ['The officer who shot Breen in 2018 was fired a year later.', ['arrest@2019', 'shooting@2018']],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
