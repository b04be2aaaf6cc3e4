import { expect, test } from 'vitest'
import { extract } from '../../../shared/extraction/extract.ts'

/** Date and second reading of the only event of a sentence, published on Tuesday 3 February 2026. */
function readings(text: string): string {
  const [event, ...others] = extract({ text, published: '2026-02-03' }).events
  expect(others).toEqual([])
  return `${event?.date ?? ''} or ${event?.derivation.alternative ?? ''}`
}

test.each([
  // Both orders are days: the other order.
  ['A judge ruled against the county on 3/4/2025.', '2025-03-04 or 2025-04-03'],
  ['A judge ruled against the county on 3/14/2025.', '2025-03-14 or '],
  // A weekday: past first, and the week before it, for what has happened cannot lie ahead.
  ['A man was shot on Saturday in Reno.', '2026-01-31 or 2026-01-24'],
  ['A man was shot on Tuesday in Reno.', '2026-02-03 or 2026-01-27'],
  ['The council will vote on the budget on Friday.', '2026-02-06 or 2026-01-30'],
  // "next Friday" is this week's to some and the week after's to others.
  ['The council will vote on the budget next Friday.', '2026-02-13 or 2026-02-06'],
  ['A man was shot over the weekend in Reno.', '2026-01-31/2026-02-01 or 2026-01-24/2026-01-25'],
  // A month or day without its year.
  ['A man was shot in November in Reno.', '2025-11 or 2024-11'],
  ['A man was shot on Nov. 5 in Reno.', '2025-11-05 or 2024-11-05'],
  ['The council will vote on the budget in March.', '2026-03 or 2025-03'],
  ['A man was shot last summer in Reno.', '2025-06/2025-08 or 2024-06/2024-08'],
  // Nothing to choose.
  ['A man was shot on Jan. 24, 2026 in Reno.', '2026-01-24 or '],
  ['A man was shot last month in Reno.', '2026-01 or '],
  ['A man was shot yesterday in Reno.', '2026-02-02 or '],
] as const)('%s → %s', (text, expected) => {
  expect(readings(text)).toBe(expected)
})

test('where the chosen words have one reading, the next expression of the sentence is the second', () => {
  expect(readings('A man who moved here in May 2019 was shot on Jan. 24, 2026 in Reno.')).toBe('2026-01-24 or 2019-05')
})

test('a second reading is never the first again', () => {
  const text = 'A man was shot on Tuesday. The council will vote on the budget on Tuesday. A judge ruled in February.'
  for (const { date, derivation } of extract({ text, published: '2026-02-03' }).events) {
    expect(derivation.alternative).not.toBe(date)
    expect(date).not.toBe('')
  }
})
