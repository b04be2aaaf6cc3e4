import { describe, expect, test } from 'vitest'
import { extract } from '../../../shared/extraction/extract.ts'

const shooting = 'Dana Cole was shot by a deputy in Harlan on Jan. 10, 2026.'

function datesOf(text: string): Record<string, string> {
  const { events } = extract({ text, published: '2026-02-03' })
  return Object.fromEntries(events.map(({ type, date }) => [type, date]))
}

describe('an event dated by its distance from another one', () => {
  test.each([
    [`${shooting} Two days after the shooting, protesters marched downtown.`, 'protest', '2026-01-12'],
    [`${shooting} The day after the shooting, the mayor ordered officers to wear cameras.`, 'directive', '2026-01-11'],
    [`${shooting} The deputy was fired three days after the shooting.`, 'arrest', '2026-01-13'],
    [`${shooting} Hours after the shooting, protesters marched downtown.`, 'protest', '2026-01-10'],
    [`${shooting} The deputy was fired a week after protesters marched on Jan. 12.`, 'arrest', '2026-01-19/2026-01-25'],
    [
      'The governor sent troops to Harlan the day after the shooting of Dana Cole on Jan. 10, 2026.',
      'deployment',
      '2026-01-11',
    ],
    [
      `${shooting} The shooting came two days after the council approved $2 million for cameras.`,
      'funding_vote',
      '2026-01-08',
    ],
  ])('%s', (text, type, date) => {
    expect(datesOf(text)[type]).toBe(date)
  })

  test('says from which event it was counted', () => {
    const { events } = extract({
      text: `${shooting} Two days after the shooting, protesters marched downtown.`,
      published: '2026-02-03',
    })
    const steps = events.find(({ type }) => type === 'protest')?.derivation.steps
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'count', from: 'event', date: '2026-01-10' }))
  })

  test.each([
    ['a number that is not told', `${shooting} Weeks after the shooting, protesters marched downtown.`],
    ['an event without a day', 'A man was shot in 2025. Two days after the shooting, protesters marched downtown.'],
    ['no event behind it', `${shooting} Two days after the storm, protesters marched downtown.`],
  ])('not where there is %s', (_case, text) => {
    expect(datesOf(text)['protest']).not.toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('not against a date of its own words', () => {
    const text = `${shooting} Two days after the shooting, on Jan. 13, protesters marched downtown.`
    expect(datesOf(text)['protest']).toBe('2026-01-13')
  })
})
