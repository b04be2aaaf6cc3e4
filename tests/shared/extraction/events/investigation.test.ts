import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['Police are investigating.', []],
  ['Neighbors repeated demands for “independent investigations” on Monday.', ['investigation:proposed@2026-02-02']],
  ['Lawmakers called for an independent inquiry into the raid.', ['investigation:proposed']],
  ['A congressional hearing is scheduled for Feb. 12.', ['investigation:planned@2026-02-12']],
  ['The inspector general released a report on the operation in December.', ['investigation@2025-12']],
  ['The attorney general pledged a full review of the case.', ['investigation:planned@2026-02-03/..']],
  ['The FBI is investigating the attack.', ['investigation@../2026-02-03']],
  ['State investigators released their findings on Wednesday.', ['investigation@2026-01-28']],
  ['The Senate committee will hold a hearing on the raids next month.', ['investigation:planned@2026-03']],
  ['A witness heard gunshots around midnight.', []],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
