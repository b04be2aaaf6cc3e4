import { describe, expect, test } from 'vitest'
import { explainDate } from '../../../shared/explanation/explainDate.ts'
import { inPlainText } from '../../../shared/explanation/explanation.ts'
import { extract } from '../../../shared/extraction/extract.ts'
import type { DateDerivation } from '../../../shared/model/dateDerivation.ts'

/** The explanation of the last event of a text, as one line: the chain, an arrow, the date, the second reading. */
function explain(text: string, published: string | null = '2026-02-03'): string {
  const event = extract({ text, published }).events.at(-1)
  if (event === undefined) throw new Error('no event')
  const { chain, result, second } = explainDate(event.derivation, event.date)
  return [...chain.map(inPlainText), `→ ${result}.`, ...(second === null ? [] : [inPlainText(second)])].join(' ')
}

const PUBLISHED = '3 February 2026, the day of publication'

describe('the chain from the words of an article to a date', () => {
  test.each([
    [
      'a weekday, by the tense of its verb',
      'A deputy in Oakdale said a man was shot on Saturday.',
      `“Saturday” is a day of the week. Counted from ${PUBLISHED}. Taken as the nearest one before, because “was shot” looks back. → 31 January 2026. Second reading: 24 January 2026, the one before.`,
    ],
    [
      'a weekday to come',
      'The council will vote on the budget on Friday.',
      `“Friday” is a day of the week. Counted from ${PUBLISHED}. Taken as the next one after, because “will vote” looks ahead. → 6 February 2026. Second reading: 30 January 2026, the one before.`,
    ],
    [
      'a period told from the day of writing',
      'The state Senate voted 28-19 last month to approve $12 million for cameras.',
      `“last month” is a period told from the day of writing. Counted from ${PUBLISHED}. → January 2026.`,
    ],
    [
      'a date in figures',
      'A judge ruled against the county on 3/4/2025.',
      '“3/4/2025” is a date in figures. → 4 March 2025. Second reading: 3 April 2025, with day and month the other way round.',
    ],
    [
      'a day counted from another event',
      'A deputy shot Daniel Moreau on Jan. 24, 2026. Two days later, protesters marched to city hall.',
      '“Two days later” says how far away in time it is. Counted from 24 January 2026, the date of “shot”. → 26 January 2026.',
    ],
    [
      'a month without its year',
      'A man was arrested in November.',
      `“November” is a month. Counted from ${PUBLISHED}. It names no year; 2025 was taken, because of “was arrested”. → November 2025. Second reading: November 2024, that of the year before.`,
    ],
    [
      'a bound from a verb that tells it as done',
      'The mayor has sent more officers to the north side.',
      `No words date it. “has sent” tells it as done by ${PUBLISHED}. → by 3 February 2026.`,
    ],
    [
      'a bound from a verb that looks ahead',
      'The council will vote on the budget.',
      `No words date it. “will vote” tells it as still to come on ${PUBLISHED}. → from 3 February 2026.`,
    ],
    [
      'a bound from the word in front',
      'Troops were deployed to Reno by Jan. 20, 2026.',
      '“Jan. 20, 2026” is a day of a month. “by” in front of it makes 20 January 2026 the latest date. → by 20 January 2026.',
    ],
    [
      'a period that publication cuts',
      'Protesters marched this week in Reno.',
      '“this week” is a period told from the day of writing. Counted from 3 February 2026, the day of publication. The article is of 3 February 2026, within that time, so one end is that day. → between 2 February 2026 and 3 February 2026.',
    ],
    [
      'the nearer of two expressions',
      'A man who moved here in May 2019 was shot on Jan. 24, 2026 in Reno.',
      '“Jan. 24, 2026” is a day of a month. Nearer to what happened than “May 2019”. → 24 January 2026. Second reading: May 2019, if “May 2019” dates it.',
    ],
    [
      'a sentence near by',
      'A man was shot. Officers were called to Elm Street around 9 p.m. Monday.',
      `“9 p.m. Monday” is a day with a time of day. Counted from ${PUBLISHED}. Taken as the nearest one before, because “were called” looks back. A sentence near by names the day: “9 p.m. Monday”. → 2 February 2026. Second reading: 26 January 2026, the one before.`,
    ],
    [
      'another mention of the same event',
      'A deputy shot Daniel Moreau in Oakdale. The shooting of Moreau on Jan. 24, 2026 shocked the town.',
      '“Jan. 24, 2026” is a day of a month. Another sentence about the same event dates it: “Jan. 24, 2026”. → 24 January 2026.',
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(explain(text)).toBe(expected)
  })

  test('says what it waits for while the day of publication is unknown', () => {
    expect(explain('A man was shot on Saturday in Reno.', null)).toBe(
      '“Saturday” is a day of the week. It counts from the day of publication, which is not known yet. → undated.',
    )
  })

  test('says so where nothing dates an event', () => {
    expect(explain('The shooting of Ana Ruiz shocked the town.')).toBe('No words of the article date it. → undated.')
  })
})

test('the date of a table’s row is explained by its cell and how that was read', () => {
  const cell = { start: 6, end: 14, text: '1/2/2026' }
  const row: DateDerivation = {
    expression: cell,
    rules: ['table:date'],
    steps: [{ kind: 'read', rule: 'table:date m/d/yyyy' }],
    anchor: 'none',
    anchorDate: '',
    known: ['year', 'month', 'day'],
    guessed: [],
    alternative: '',
    unresolved: false,
  }
  expect(explainDate(row, '2026-01-02').chain.map(inPlainText)).toEqual([
    '“1/2/2026” is the date in the row, read as m/d/yyyy.',
  ])
  expect(explainDate({ ...row, expression: null }, '2026-01-02').chain.map(inPlainText)).toEqual([
    'The date is in columns of the row, read as m/d/yyyy.',
  ])
})

describe('what a library of an older version stored', () => {
  const older: DateDerivation = {
    expression: { start: 0, end: 10, text: 'last month' },
    rules: ['deictic period'],
    steps: [],
    anchor: 'publication',
    anchorDate: '2026-02-03',
    known: [],
    guessed: ['year', 'month'],
    alternative: '2025-12',
    unresolved: false,
  }

  test('is explained by its words and what they count from', () => {
    const { chain, second } = explainDate(older, '2026-01')
    expect(chain.map(inPlainText)).toEqual(['“last month” dates it.', `Counted from ${PUBLISHED}.`])
    expect(second === null ? null : inPlainText(second)).toBe('Second reading: December 2025.')
  })

  test('and a rule that this version does not know by its name', () => {
    const { chain } = explainDate({ ...older, steps: [{ kind: 'read', rule: 'lunar month' }] }, '2026-01')
    expect(chain.map(inPlainText)).toEqual(['“last month” was read by the rule “lunar month”.'])
  })
})
