import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { LaunchError } from '../launchError.ts'
import { repositoryRoot } from '../repositoryRoot.ts'
import { foundEvent } from './foundEvent.ts'
import { parseLines } from './readLines.ts'

export type EvaluationDocument = { readonly id: string; readonly published: string; readonly text: string }

const extractAnswer = z.object({
  id: z.string(),
  timexes: z.array(z.object({ start: z.number(), end: z.number(), text: z.string(), value: z.string() })),
  events: z.array(foundEvent),
  entities: z.array(z.object({ type: z.string(), start: z.number(), end: z.number(), text: z.string() })),
})

export type ExtractAnswer = z.infer<typeof extractAnswer>

export type ExtractAnswers = {
  /** What the command wrote, for a scorer that reads it. */
  readonly output: string
  readonly byId: ReadonlyMap<string, ExtractAnswer>
}

/**
 * Runs `npm run extract` once over the documents, as anybody would, so that the figures are those of the command.
 * Throws a LaunchError when it fails.
 */
export function extractAnswers(documents: readonly EvaluationDocument[], options: readonly string[]): ExtractAnswers {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'electron', 'launch', 'extract.ts'), ...options],
    {
      input: documents.map((document) => `${JSON.stringify(document)}\n`).join(''),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  if (status !== 0) throw new LaunchError(`extract ended with ${status}: ${stderr.trim()}`)
  return { output: stdout, byId: new Map(parseLines(stdout, extractAnswer).map((answer) => [answer.id, answer])) }
}
