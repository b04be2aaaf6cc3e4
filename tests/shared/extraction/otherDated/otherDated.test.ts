import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import type { ExtractedEvent } from '../../../../shared/extraction/types.ts'

function other(text: string, published: string | null = '2026-02-03'): ExtractedEvent[] {
  return extract({ text, published, otherDated: true }).events.filter(({ type }) => type === 'other')
}

/** `date: the clause`, with the status unless it happened. */
function describeOther(text: string, published: string | null = '2026-02-03'): string[] {
  return other(text, published).map(
    ({ date, status, evidence }) => `${date}${status === 'happened' ? '' : ` ${status}`}: ${evidence[0]?.quote}`,
  )
}

test.each([
  ['The firm opened a mill on Friday.', ['2026-01-30: The firm opened a mill on Friday']],
  [
    'The bakery was founded by Ruiz and Okoro in 1976, and opened a second shop in 2003.',
    ['1976: The bakery was founded by Ruiz and Okoro in 1976', '2003: and opened a second shop in 2003'],
  ],
  ['In 1996, after a dispute, she left the firm.', ['1996: In 1996, after a dispute, she left the firm']],
  [
    'The mill grew in the 1980s, forcing its rival to close in 1989.',
    ['1980/1989: The mill grew in the 1980s', '1989: forcing its rival to close in 1989'],
  ],
  ['The new bridge is due on Friday.', ['2026-02-06 planned: The new bridge is due on Friday']],
  ['The new bridge will open in March.', ['2026-03 planned: The new bridge will open in March']],
])('%s', (text, expected) => {
  expect(describeOther(text)).toEqual(expected)
})

test('a clause without a date has that of the day the article tells of', () => {
  const text = 'The board met on Friday. The chair spoke. The firm has three mills.'
  expect(describeOther(text)).toEqual([
    '2026-01-30: The board met on Friday',
    '2026-01-30: The chair spoke',
    '2026-02-03: The firm has three mills',
  ])
})

test('without a day of publication only clauses with a full date count', () => {
  expect(describeOther('The board met on 12 May 2024. The chair spoke. The mill closed on Friday.', null)).toEqual([
    '2024-05-12: The board met on 12 May 2024',
  ])
})

test.each([
  ['denied', 'The chair did not resign on Friday.'],
  ['supposed', 'If the chair resigned on Friday, the board would meet.'],
  ['without a verb', 'A used car from 1996.'],
])('what is %s is no event', (_, text) => {
  expect(describeOther(text)).toEqual([])
})

test('what another event tells is not told twice', () => {
  const text = 'Police shot a man in Tulsa on Friday, and the mayor opened a bridge on Saturday.'
  const { events } = extract({ text, published: '2026-02-03', otherDated: true })
  expect(events.map(({ type, date }) => `${type}@${date}`)).toEqual(['shooting@2026-01-30', 'other@2026-01-31'])
})

test('the typed events stay as they are, and without the option nothing is added', () => {
  const text = 'Police shot a man in Tulsa on Friday. The mayor opened a bridge on Saturday.'
  const without = extract({ text, published: '2026-02-03' }).events
  const { events } = extract({ text, published: '2026-02-03', otherDated: true })
  expect(without).toHaveLength(1)
  expect(events.filter(({ type }) => type !== 'other')).toEqual(without)
})

test('every event has its own key, a title in one line and its clause as evidence', () => {
  const text = 'The board\nmet on Friday, and the chair,\nwho joined in 2019, resigned on Saturday.'
  const events = other(text)
  expect(new Set(events.map(({ key }) => key)).size).toBe(events.length)
  for (const { title, evidence } of events) {
    expect(title).not.toContain('\n')
    expect(evidence.map(({ start, end, quote }) => text.slice(start, end) === quote)).toEqual([true])
  }
})

test('thousands of dated clauses give a bounded list', () => {
  const text = 'The board met on Friday and the chair left on Monday. '.repeat(1500)
  expect(other(text)).toHaveLength(2000)
})
