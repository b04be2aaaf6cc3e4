import { expect, test } from 'vitest'
import { timesIn } from './timesIn.ts'

/** Eight years of a history, so that what follows is read as one. */
const TOLD =
  'The league was founded in 1851. In 1852 it grew. In 1853 it split. In 1854 it met. In 1855 it won. In 1856 it lost. In 1857 it hid. In 1858 it rose. '

function lastTimeIn(text: string): string | undefined {
  return timesIn(TOLD + text).at(-1)
}

test.each([
  ['a month belongs to the year told last', 'In 1861 it met again. In June it fought.', 'June=1861-06'],
  ['a day does too', 'In May 1862 it marched. It camped on 7 June.', '7 June=1862-06-07'],
  ['a season does too', 'In May 1862 it marched. In the autumn it rested.', 'the autumn=1862-FA'],
  [
    'a year in passing moves nothing',
    'In May 1862 it marched. Papers opened in 1905 say so. It fell on 7 June.',
    '7 June=1862-06-07',
  ],
  [
    'a date in brackets moves nothing',
    'In May 1862 it marched (as of June 1906 a road). It fell on 7 June.',
    '7 June=1862-06-07',
  ],
  ['a heading moves it', 'In May 1862 it marched.\n\n1871: The return\n\nIt fell on 7 June.', '7 June=1871-06-07'],
  [
    'after November comes January of the next year',
    'In December 1862 it marched. In January it fell.',
    'January=1863-01',
  ],
  ['a year told last goes on', 'In May 1862 it marched. The next year it fell.', 'The next year=1863'],
])('in a history %s', (_, text, expected) => {
  expect(lastTimeIn(text)).toBe(expected)
})

test('news with a year or two of the past counts from publication', () => {
  expect(timesIn('He was hired in 2018 and promoted in 2021. He was fired in June.').at(-1)).toBe('June=2025-06')
})
