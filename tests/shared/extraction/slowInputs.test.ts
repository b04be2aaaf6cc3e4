import { expect, test } from 'vitest'
import { extract } from '../../../shared/extraction/extract.ts'
import { growth, LINEAR_GROWTH } from '../../helpers/growth.ts'
import { slowPieces } from '../../helpers/slowPieces.ts'

// Up to a million characters of each: `node tests/bench/linearTime.ts`.
test.each(Object.entries(slowPieces))('%s: eight times the text takes about eight times as long', (_, piece) => {
  const work = (length: number) =>
    extract({ text: piece.repeat(Math.ceil(length / piece.length)), published: '2026-02-03' })
  expect(growth(work, 8000)).toBeLessThan(LINEAR_GROWTH)
})

test.each(['a', '7', '"', '(', 'A '])('a million characters of %j give nothing, in seconds', (piece) => {
  const before = process.cpuUsage().user
  expect(extract({ text: piece.repeat(1_000_000 / piece.length), published: null }).events).toEqual([])
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5)
})
