import { extract } from '../../shared/extraction/extract.ts'
import { slowPieces } from '../helpers/slowPieces.ts'

/**
 * `node tests/bench/linearTime.ts [longest in characters, default 1000000]`: what a text that means ill costs, per
 * character, at an eighth of the length and at the whole. Linear is a ratio near 1.
 */
const longest = Number(process.argv[2] ?? 1_000_000)

for (const [name, piece] of Object.entries(slowPieces)) {
  const short = nanosecondsACharacter(piece, longest / 8)
  const long = nanosecondsACharacter(piece, longest)
  const figures = [short, long].map((value) => `${value.toFixed(0).padStart(6)} ns`).join('')
  console.log(`${name.padEnd(28)}${figures}   ratio ${(long / short).toFixed(2)}`)
}

/** Best of three runs, processor time. */
function nanosecondsACharacter(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length))
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    extract({ text, published: '2026-02-03' })
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return (1000 * Math.min(...runs)) / text.length
}
