import { expect, test } from 'vitest'
import { extract } from '../../../shared/extraction/extract.ts'

const pieces = {
  letters: 'a',
  digits: '7',
  spaces: ' ',
  quotes: '"',
  dates: 'On Jan. 24, 2026 ',
  'iso dates': '2026-01-24 ',
  initials: 'a.',
  apostrophes: "a'",
  commas: 'shot, ',
  capitals: 'Ana Ruiz ',
  sentences: 'Police shot a man in Tulsa on Monday. ',
  'mixed sentences': 'The Senate passed a budget. Ana Ruiz was arrested Monday. A judge ruled. ',
}

/** Best of two runs, milliseconds of processor time, so that a busy machine does not decide. */
function cost(text: string): number {
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage().user
    extract({ text, published: '2026-02-03' })
    return (process.cpuUsage().user - before) / 1000
  })
  return Math.min(...runs)
}

test.each(Object.entries(pieces))('%s: four times the text takes no more than about four times as long', (_, piece) => {
  const short = piece.repeat(Math.ceil(60_000 / piece.length))
  const long = piece.repeat(Math.ceil(240_000 / piece.length))
  cost(short)
  expect(cost(long)).toBeLessThan(8 * cost(short) + 60)
})

test('a million letters give nothing and take less than two seconds', () => {
  const text = 'a'.repeat(1_000_000)
  expect(extract({ text, published: null }).events).toEqual([])
  expect(cost(text)).toBeLessThan(2000)
})
