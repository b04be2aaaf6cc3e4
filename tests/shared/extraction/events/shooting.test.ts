import { expect, test } from 'vitest'
import { describeEvents, type EventCase } from './eventCases.ts'

/** Published on Tuesday, 3 February 2026. */
const cases: readonly EventCase[] = [
  ['A gunman opened fire outside a bakery in Dayton on Friday, killing two people.', ['shooting@2026-01-30']],
  [
    'Officers shot and wounded a 19-year-old man in Boise late Saturday, the sheriff said Sunday.',
    ['shooting@2026-01-31'],
  ],
  ["Maria Lopez was fatally shot by a deputy on Jan. 12, her family's lawyer said.", ['shooting@2026-01-12']],
  // The dateline's day is the report's, whatever dash ends it.
  ['LODI, Feb. 3 - A clerk was shot in Lodi on Jan. 24, the sheriff said.', ['shooting@2026-01-24']],
  ['LODI (Wire), Feb. 3 — A clerk was shot in Lodi on Jan. 24, the sheriff said.', ['shooting@2026-01-24']],
  ['On Jan. 24 - a bitter night - a clerk was shot in Lodi.', ['shooting@2026-01-24']],
  ['Three teenagers were wounded in a drive-by shooting in Tulsa last week.', ['shooting@2026-01-26/2026-02-01']],
  ['A shooting at a Denver mall left two people dead Monday.', ['shooting@2026-02-02']],
  [
    'Police released video of the 2023 shooting of Aaron Webb, who was killed during a traffic stop.',
    ['shooting@2023'],
  ],
  ['The video was shot by a bystander on Monday.', []],
  ['He took a shot at his rival during the debate on Monday.', []],
  ['Health workers gave flu shots in Boston on Monday.', []],
  ['The governor shot down the proposal on Monday.', []],
  ['The mayor denied that officers shot anyone on Monday.', []],
  ['Police did not shoot at the crowd on Monday.', []],
  ['The senator shot back on Monday, calling the claim false.', []],
  [
    'Nine people were shot, two of them fatally, over the weekend in Baltimore, police said Monday.',
    ['shooting@2026-01-31/2026-02-01'],
  ],
  ['He was killed in a car crash on Monday.', []],
  [
    'The shooting happened at about 9 p.m. Thursday near the corner of Pine Street and Fourth Avenue, police said.',
    ['shooting@2026-01-29'],
  ],
]

test.each(cases)('%s', (text, expected) => {
  expect(describeEvents(text)).toEqual(expected)
})
