import { expect, test } from 'vitest'
import { findMoney } from '../../../../shared/extraction/entities/findMoney.ts'
import { tokenise } from '../../../../shared/extraction/text/tokenise.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['It cost $20 million, or 18 million euros.', ['$20 million', '18 million euros']],
  ['It cost US$1.5bn, £400m and €3 million.', ['US$1.5bn', '£400m', '€3 million']],
  ['10 cents, 1,000 yen and 99p', ['10 cents', '1,000 yen', '99p']],
  ['a $5-a-share gain of two hundred thousand dollars', ['$5', 'two hundred thousand dollars']],
  ['$99 (USD), $249 USD and $9.99 US dollars', ['$99 (USD)', '$249 USD', '$9.99 US dollars']],
  ['EUR 5 million and Rs. 500', ['EUR 5 million', 'Rs. 500']],
  ['$5 to $10 million', ['$5', '$10 million']],
  ['half a million dollars, a billion euros', ['half a million dollars', 'a billion euros']],
  ['tens of millions of dollars and millions of pounds', ['tens of millions of dollars', 'millions of pounds']],
  ['They paid 200 pounds.', ['200 pounds']],
  ['He weighs 200 pounds and had 20 pounds of flour.', []],
  ['20 million people saw 5 p.m. come for $ and in 2010', []],
]

test.each(cases)('%s', (text, expected) => {
  const tokens = tokenise(text)
  const words = findMoney(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end))
  expect(words).toEqual(expected)
})
