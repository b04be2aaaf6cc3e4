import { zipSync } from 'fflate'
import { ensureBuild } from '../../electron/launch/buildApp.ts'
import { LaunchError, runScript } from '../../electron/launch/launchError.ts'
import { openDisplay } from '../../electron/launch/virtualDisplay.ts'
import { appErrorCodes } from '../../shared/ipc/appError.ts'
import { isReaderStop } from '../../shared/model/setAsideFile.ts'
import { builtReader, runReaderLab } from '../e2e/fixtures/readerLab/runReaderLab.ts'
import { seededRandom } from '../reliability/seededRandom.ts'
import { type FuzzSeed, fuzzSeeds } from './fuzzSeeds.ts'
import { mutate, type Random } from './mutate.ts'

/** Files of one start of the reader's lab. */
const BATCH = 500
const SLOW_MS = 5000

/**
 * `npm run fuzz -- FORMAT [ROUNDS] [SEED]`: changes a sound document of a format in ROUNDS ways and has the real reader,
 * in its sandbox, read each; prints what came of them. A round is its seed: a finding of round 1234 is read again by
 * `npm run fuzz -- FORMAT 1 1234`. The exit code is 1 when a file ended the reader or took longer than 5 seconds.
 */
await runScript(async () => {
  const [format = '', rounds = '2000', seed = '1'] = process.argv.slice(2)
  const sound = fuzzSeeds[format]
  if (sound === undefined) throw new LaunchError(`no such format; there are ${Object.keys(fuzzSeeds).join(', ')}`)
  await ensureBuild()
  const display = await openDisplay()
  Object.assign(process.env, display.environment)
  const counts = new Map<string, number>()
  const findings: string[] = []
  let longestMs = 0
  try {
    const last = Number(seed) + Number(rounds)
    for (let first = Number(seed); first < last; first += BATCH) {
      const seeds = Array.from({ length: Math.min(BATCH, last - first) }, (_, index) => first + index)
      const steps = seeds.map((each) => ({ fileName: `fuzz.${format}`, bytes: changed(sound, each) }))
      const { results, contacts } = await runReaderLab({
        bundleFolder: builtReader,
        steps: [{ fileName: 'first.txt', text: 'words' }, ...steps],
      })
      for (const contact of contacts) findings.push(`rounds ${first}…: reached out: ${contact}`)
      for (const [index, { code = 'read', elapsedMs }] of results.slice(1).entries()) {
        counts.set(code, (counts.get(code) ?? 0) + 1)
        longestMs = Math.max(longestMs, elapsedMs)
        if (endsReader(code) || elapsedMs > SLOW_MS)
          findings.push(`round ${seeds[index]}: ${code} after ${elapsedMs} ms`)
      }
    }
  } finally {
    display.close()
  }
  const sums = [...counts].sort(([, one], [, other]) => other - one).map(([code, count]) => `${code} ${count}`)
  console.log(`${format}: ${rounds} rounds from ${seed}; ${sums.join(', ')}; longest ${longestMs} ms`)
  for (const finding of findings) console.log(finding)
  return findings.length === 0 ? 0 : 1
})

function endsReader(code: string): boolean {
  const known = appErrorCodes.find((each) => each === code)
  return known !== undefined && (isReaderStop(known) || known === 'reader-gave-up')
}

/** Of an archive half of the changes are made to a part of it, as else hardly any would get beyond its packing. */
function changed(sound: FuzzSeed, seed: number): Uint8Array {
  const random = randomOf(seed)
  if (sound instanceof Uint8Array) return mutate(sound, random)
  const parts = Object.entries(sound).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ])
  const isInside = random.below(2) === 0
  const chosen = parts[random.below(parts.length)]
  if (isInside && chosen !== undefined) chosen[1] = mutate(chosen[1], random)
  const zip = zipSync(Object.fromEntries(parts), { level: random.below(2) === 0 ? 0 : 6 })
  return isInside ? zip : mutate(zip, random)
}

function randomOf(seed: number): Random {
  const next = seededRandom(seed)
  return { below: (bound) => Math.floor(next() * bound) }
}
