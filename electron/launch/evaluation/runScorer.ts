import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import { LaunchError } from '../launchError.ts'

type ScorerRun<Schema extends z.ZodType> = {
  /** Path of the scorer. */
  readonly script: string
  /** What the extractor answered; the scorer gets it from a command that prints it. */
  readonly answers: string
  /** Further options; `FOLDER` in one stands for a scratch folder that is gone afterwards. */
  readonly options: readonly string[]
  /** The file of the scratch folder that the scorer writes its figures to; null: to its standard output. */
  readonly resultFile: string | null
  readonly schema: Schema
  /** Called before the scratch folder goes. */
  readonly inFolder?: (folder: string) => void
  /** Called before the scorer runs. */
  readonly before?: (folder: string) => void
}

/** Runs one of the scorers beside the annotated texts. Throws a LaunchError when it fails. */
export function runScorer<Schema extends z.ZodType>(run: ScorerRun<Schema>): z.infer<Schema> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-score-'))
  try {
    run.before?.(folder)
    const answersFile = join(folder, 'answers.jsonl')
    writeFileSync(answersFile, run.answers)
    const options = run.options.map((option) => option.replace('FOLDER', folder))
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [run.script, '--cmd', `cat '${answersFile}'`, ...options],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    )
    if (status !== 0) throw new LaunchError(`${run.script} ended with ${status}: ${stderr.trim()}`)
    run.inFolder?.(folder)
    return run.schema.parse(
      JSON.parse(run.resultFile === null ? stdout : readFileSync(join(folder, run.resultFile), 'utf8')),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
