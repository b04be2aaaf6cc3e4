import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../shared/extraction/extract.ts'
import { DEFAULT_READING } from '../../shared/model/readingSettings.ts'
import { generateArticles } from '../helpers/generateArticles.ts'

/**
 * How much longer the whole import of text files takes (read, extract, copy, index, commit, join) than extraction alone
 * on the same texts, in the real app. Each round does both, one after the other, and what the app needs to start and
 * stop is taken off: `npm run bench:import -- [files, default 1000] [rounds, default 3]`.
 * Prints a line of JSON.
 */
type Round = { readonly extractionMs: number; readonly readMs: number; readonly importMs: number }

const launcher = join(import.meta.dirname, '..', '..', 'electron', 'launch', 'start.ts')
const fileCount = Number(process.argv[2] ?? 1000)
const roundCount = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'throughline-throughput-'))
const many = join(folder, 'many')
const one = join(folder, 'one')

try {
  const articles = generateArticles(fileCount, { words: 600 })
  for (const place of [many, one]) mkdirSync(place)
  for (const { fileName, text } of articles) writeFileSync(join(many, fileName), text)
  writeFileSync(join(one, 'one.txt'), articles[0]?.text ?? '')
  const rounds: Round[] = []
  for (let round = 0; round < roundCount; round++) {
    const extractionMs = timeOf(() => {
      for (const { text } of articles) extract({ text, published: '', ...DEFAULT_READING })
    })
    const readMs = appMs(['--read', many]) - appMs(['--read', one])
    const importMs = importOf(many, round) - importOf(one, round)
    rounds.push({ extractionMs, readMs, importMs })
  }
  const median = (pick: (round: Round) => number) =>
    rounds.map(pick).toSorted((x, y) => x - y)[Math.floor(rounds.length / 2)] ?? Number.NaN
  process.stdout.write(
    `${JSON.stringify({
      files: fileCount,
      rounds: rounds.map(({ extractionMs, readMs, importMs }) => [extractionMs, readMs, importMs].map(Math.round)),
      importByExtraction: Number(median(({ importMs, extractionMs }) => importMs / extractionMs).toFixed(2)),
      importByReading: Number(median(({ importMs, readMs }) => importMs / readMs).toFixed(2)),
      filesPerSecond: Number(median(({ importMs }) => (fileCount / importMs) * 1000).toFixed(0)),
    })}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function importOf(files: string, round: number): number {
  const library = join(folder, `library-${round}-${files === many ? 'many' : 'one'}`)
  return appMs(['--library', library, '--import', files, '--quit'])
}

function appExitCode(args: readonly string[]): number | null {
  return spawnSync(process.execPath, [launcher, ...args], { cwd: folder, stdio: 'ignore' }).status
}

/** Wall time of one run of the app; its output is thrown away. */
function appMs(args: readonly string[]): number {
  const startedMs = performance.now()
  const exitCode = appExitCode(args)
  if (exitCode !== 0) throw new Error(`the app ended with ${exitCode}`)
  return performance.now() - startedMs
}

function timeOf(work: () => void): number {
  const startedMs = performance.now()
  work()
  return performance.now() - startedMs
}
