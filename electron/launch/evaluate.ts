import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * `npm run eval`: scores the extractor on the annotated texts beside the repository, when they are there.
 * `../shared/corpus` has events; `../shared/corpora` has time expressions, incident dates and timelines.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))
const extractor = `"${process.execPath}" "${root}electron/launch/extract.ts"`

function run(script: string, options: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--cmd', extractor, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) process.exitCode = 1
  return status === 0 ? stdout : `${script} failed: ${stderr.trim()}`
}

/** The one line of a scorer's output that sums it up. */
function line(name: string, output: string, pattern: RegExp): void {
  const found = output.split('\n').find((candidate) => pattern.test(candidate))
  console.log(`${name.padEnd(28)} ${(found ?? output).trim()}`)
}

if (existsSync(`${corpus}score.mjs`)) {
  console.log(run(`${corpus}score.mjs`, ['--gold', corpus]))
} else {
  console.log(
    'No annotated corpus stands beside the repository (../shared/corpus), so there is nothing to score against.',
  )
}

if (existsSync(`${corpora}score-timex.mjs`)) {
  for (const set of ['timex-meantime-apple', 'timex-wikiwars-3', 'timex-recognizers-300']) {
    line(set, run(`${corpora}score-timex.mjs`, ['--data', `${corpora}${set}.jsonl`]), /^all /)
  }
  for (const set of ['incident-date-cis530-120', 'clusters-gva-15']) {
    line(
      set,
      run(`${corpora}score-events.mjs`, ['--mode', 'incident', '--data', `${corpora}${set}.jsonl`]),
      /^answered/,
    )
  }
  line(
    'incidents-muc4-dev-80',
    run(`${corpora}score-events.mjs`, ['--mode', 'muc', '--data', `${corpora}incidents-muc4-dev-80.jsonl`]),
    /right type and month/,
  )
  line(
    'timelines-trial',
    run(`${corpora}score-events.mjs`, ['--mode', 'timeline', '--data', `${corpora}timelines-trial.jsonl`]),
    /^total/,
  )
}
