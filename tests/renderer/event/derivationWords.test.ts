import { expect, test } from 'vitest'
import { derivationWords } from '../../../renderer/event/derivationWords.ts'
import type { DateDerivation } from '../../../shared/model/dateDerivation.ts'

const stated: DateDerivation = {
  expression: { start: 0, end: 16, text: 'January 24, 2026' },
  rules: ['month day year'],
  steps: [],
  anchor: 'none',
  anchorDate: '',
  known: ['year', 'month', 'day'],
  guessed: [],
  alternative: '',
  unresolved: false,
}
const relative: DateDerivation = {
  ...stated,
  expression: { start: 0, end: 10, text: 'last month' },
  anchor: 'publication',
  anchorDate: '2026-02-03',
  known: ['month'],
  guessed: ['year'],
}

test('a date that stands in the text is the article’s word', () => {
  expect(derivationWords(stated)).toEqual(['“January 24, 2026”, as the article says.'])
})

test('a relative date names its words, what they count from, and what is inferred', () => {
  expect(derivationWords(relative)).toEqual([
    '“last month”, counted from 3 February 2026, the day of publication.',
    'The article states the month; the year is inferred.',
  ])
})

test('a date counted from another date of the text says so', () => {
  const words = derivationWords({ ...relative, anchor: 'text', anchorDate: '2026-01-24', guessed: ['year', 'month'] })
  expect(words).toEqual([
    '“last month”, counted from 24 January 2026, a date in the text.',
    'The article states the month; the year and the month are inferred.',
  ])
})

test('an unresolved date says what it waits for and claims nothing else', () => {
  expect(derivationWords({ ...relative, anchorDate: '', unresolved: true })).toEqual([
    '“last month” counts from the day of publication, which is not known yet.',
  ])
})

test('without words that date it the anchor alone is named', () => {
  expect(derivationWords({ ...relative, expression: null, known: [], guessed: ['year', 'month', 'day'] })).toEqual([
    'No words date it; taken from 3 February 2026, the day of publication.',
    'The year, the month and the day are inferred.',
  ])
  expect(derivationWords({ ...stated, expression: null, known: [] })).toEqual(['No words of the article date it.'])
})
