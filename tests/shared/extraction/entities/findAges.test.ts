import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Officers shot Ana Orr, 37, of Tulsa, and the 12-year-old boy.', ['37 Ana Orr', '12 ']],
  ['Police arrested 37-year-old nurse Ana Orr and Luis Vega, a 41-year-old driver.', ['37 Ana Orr', '41 Luis Vega']],
  ['He was eighteen years old, she was an eight-month-old.', ['18 ', '0 ']],
  ['It is for those aged 12 and for age 9.', ['12 ', '9 ']],
  ['The plan of Ana Orr, 3-2 winner, is a 5-year plan of 37 years.', []],
  ['Ana Orr, 2026 winner, left.', []],
]

test.each(cases)('%s', (text, expected) => {
  const { ages } = extract({ text, published: '2026-02-03', counts: true })
  expect(ages.map(({ years, person }) => `${years} ${person}`)).toEqual(expected)
  for (const { start, end, text: words } of ages) expect(text.slice(start, end)).toBe(words)
})
