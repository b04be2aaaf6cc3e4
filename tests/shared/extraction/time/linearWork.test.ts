import { expect, test } from 'vitest'
import type { Token } from '../../../../shared/extraction/text/token.ts'
import { tokenise } from '../../../../shared/extraction/text/tokenise.ts'
import { findTimes } from '../../../../shared/extraction/time/findTimes.ts'

/** How often finding the times of a text looks at a token: the same on every machine. */
function looks(text: string): number {
  let count = 0
  const watched = new Proxy<readonly Token[]>(tokenise(text), {
    get(tokens, key, receiver) {
      count++
      return Reflect.get(tokens, key, receiver)
    },
  })
  findTimes(watched)
  return count
}

const pieces = {
  dates: 'On Jan. 24, 2026 ',
  'iso dates': '2026-01-24 ',
  'figures with slashes': '1/1/1/1 ',
  'clock times': 'from 3:30 to 4 p.m. ',
  'bare hours': 'Monday at 5 ',
  'joined clock times': '3-4-5-',
  'lengths of time': 'two years and three months and ',
  'lengths before dates': 'two days after Monday ',
  'pieces of periods': 'the first week of May ',
  'of of of': 'of the ',
  months: 'May and June ',
  'ranges in ranges': 'January to March to May to ',
  years: '1999 ',
  'years of ranges': 'from 1999 to 2001 to ',
  'words of numbers': 'twenty two thousand ',
  'words of periods': 'last next early mid late ',
  letters: 'a',
  digits: '7',
}
const SHORT = 4000
const TIMES = 8

test.each(Object.entries(pieces))('%s: eight times the text asks for eight times the work', (_, piece) => {
  const [short, long] = [SHORT, SHORT * TIMES].map((length) => looks(piece.repeat(Math.ceil(length / piece.length))))
  expect(long).toBeLessThanOrEqual(TIMES * 1.05 * (short ?? 0) + 200)
})

test('a million digits and a million letters are one piece each and no time', () => {
  expect(findTimes(tokenise('7'.repeat(1_000_000)))).toEqual([])
  expect(findTimes(tokenise('a'.repeat(1_000_000)))).toEqual([])
})
