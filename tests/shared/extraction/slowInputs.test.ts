import { expect, test } from 'vitest'
import { extract } from '../../../shared/extraction/extract.ts'
import { growth, LINEAR_GROWTH } from '../../helpers/growth.ts'
import { slowPieces } from '../../helpers/slowPieces.ts'

const WORTH_TIMING_MS = 5

/** A length that takes long enough to be timed: pieces cost from a few nanoseconds to microseconds a character. */
function lengthWorthTiming(work: (length: number) => unknown): number {
  let length = 4000
  for (; length < 64_000; length *= 2) {
    work(length)
    const before = process.cpuUsage().user
    work(length)
    if ((process.cpuUsage().user - before) / 1000 >= WORTH_TIMING_MS) break
  }
  return length
}

// Up to a million characters of each: `node tests/bench/linearTime.ts`.
test.each(Object.entries(slowPieces))('%s: eight times the text takes about eight times as long', (_, piece) => {
  const work = (length: number) =>
    extract({ text: piece.repeat(Math.ceil(length / piece.length)), published: '2026-02-03' })
  expect(growth(work, lengthWorthTiming(work))).toBeLessThan(LINEAR_GROWTH)
})

test.each(['a', '7', '"', '(', 'A '])('a million characters of %j give nothing, in seconds', (piece) => {
  const before = process.cpuUsage().user
  expect(extract({ text: piece.repeat(1_000_000 / piece.length), published: null }).events).toEqual([])
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5)
})
