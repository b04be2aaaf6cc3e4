import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

/** Published on Tuesday, 3 February 2026. Each case: text, then `words=value` of every expression found. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['He resigned on January 24, 2026.', ['January 24, 2026=2026-01-24']],
  ['He resigned on Saturday, Jan. 24.', ['Saturday, Jan. 24=2026-01-24']],
  ['He resigned on 24 January 2026.', ['24 January 2026=2026-01-24']],
  ['He resigned on the 4th of July, 1976.', ['the 4th of July, 1976=1976-07-04']],
  ['The log of 2026-01-24 is kept.', ['2026-01-24=2026-01-24']],
  ['He resigned in 2022.', ['2022=2022']],
  ['He resigned in July 2016.', ['July 2016=2016-07']],
  ['He resigned in September.', ['September=2025-09']],
  ['He will resign in September.', ['September=2026-09']],
  ['He resigned on Monday.', ['Monday=2026-02-02']],
  ['He resigned on Tuesday.', ['Tuesday=2026-02-03']],
  ['He will resign on Friday.', ['Friday=2026-02-06']],
  ['He resigned Sunday night.', ['Sunday night=2026-02-01TNI']],
  ['He resigned at 7 a.m. Monday.', ['7 a.m. Monday=2026-02-02T07:00']],
  ['He resigned yesterday.', ['yesterday=2026-02-02']],
  ['He resigned last month.', ['last month=2026-01']],
  ['He resigned last week.', ['last week=2026-W05']],
  ['He resigned last year.', ['last year=2025']],
  ['He resigned last summer.', ['last summer=2025-SU']],
  ['He resigned three days ago.', ['three days ago=2026-01-31']],
  ['He resigned two years ago.', ['two years ago=2024']],
  ['He was hired in 2018 and resigned a year later.', ['2018=2018', 'a year later=2019']],
  ['He resigned in the summer of 1955.', ['the summer of 1955=1955-SU']],
  ['Sales rose in the first quarter of 2007.', ['the first quarter of 2007=2007-Q1']],
  ['It was built in the 1990s.', ['1990s=199']],
  ['It lasted five years.', ['five years=P5Y']],
  ['They passed a two-week extension.', ['two-week=P2W']],
  ['The past decade was hard.', ['The past decade=P10Y']],
  ['They meet every Monday.', ['every Monday=XXXX-WXX-1']],
  ['He resigned recently.', ['recently=PAST_REF']],
  ['He resigned in early December.', ['early December=2025-12']],
  ['He resigned on Christmas Eve.', ['Christmas Eve=2025-12-24']],
]

test.each(cases)('%s', (text, expected) => {
  expect(extract({ text, published: '2026-02-03' }).timexes.map((time) => `${time.text}=${time.value}`)).toEqual(
    expected,
  )
})

test('a slash date keeps its other reading', () => {
  const [time] = extract({ text: 'The memo of 3/4/2026 was read.', published: '2026-02-03' }).timexes
  expect([time?.date, time?.derivation.alternative]).toEqual(['2026-03-04', '2026-04-03'])
})

test('without a publication date a relative expression stays unresolved and an absolute one stands', () => {
  const { timexes } = extract({ text: 'He resigned last month. He was hired in 2022.', published: null })
  expect(timexes.map(({ text, date, derivation }) => [text, date, derivation.unresolved])).toEqual([
    ['last month', '', true],
    ['2022', '2022', false],
  ])
})

test('in a history a month belongs to the year told last', () => {
  const text =
    'The army was founded in 1861. In 1862 it grew. In May 1862 it marched. In June it fought. In 1863 it lost. In 1864 it fled. In 1865 it was disbanded.'
  const values = extract({ text, published: '2026-02-03' }).timexes.map(({ value }) => value)
  expect(values).toContain('1862-06')
})
