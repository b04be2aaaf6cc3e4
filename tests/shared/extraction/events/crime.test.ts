import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['Two masked men robbed a bakery in Salem on Friday, police said.', ['other@2026-01-30']],
  ['A courier was robbed at gunpoint early Sunday in Boise.', ['other@2026-02-01']],
  ['Thieves held up a fuel station clerk on Jan. 12.', ['other@2026-01-12']],
  ['Police are looking for a man after an armed robbery Monday at a pharmacy.', ['other@2026-02-02']],
  ['A stranger pointed a handgun at a cyclist on Saturday.', ['other@2026-01-31']],
  ['A man was stabbed outside a tavern in Reno on Jan. 29.', ['other@2026-01-29']],
  ['A stabbing in Reno on Jan. 29 left a man in hospital.', ['other@2026-01-29']],
  // The crime, not the days on which it was told or sat over, and one event however often it is told.
  [
    'A pharmacy in Salem was robbed on Jan. 5. The robbery was the second on the street. Police said Friday the incident is closed.',
    ['other@2026-01-05'],
  ],
  ['Armed robbers took cash from a pharmacy on Jan. 5.', ['other@2026-01-05']],
  ['A former robber spoke to pupils on Friday.', []],
  // With a shooting in the sentence it is one incident.
  ['A clerk was shot during a robbery on Friday.', ['shooting@2026-01-30']],
  ['He was charged with armed robbery on Friday.', ['arrest@2026-01-30']],
  ['Robbery detectives spoke on Friday.', []],
  ['The city saw a rise in robberies last month.', []],
  ['The late goal robbed the team of a win on Friday.', []],
  ['Snow held up traffic on Friday.', []],
  ['She felt a stabbing pain on Friday.', []],
  ['The diver pulled a gun from the river on Friday.', []],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
