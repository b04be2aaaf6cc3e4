import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { ErrorLog } from '../errorLog.ts'
import { type EvaluationRow, percentRow } from '../evaluationRow.ts'
import { extractAnswers } from '../extractAnswers.ts'
import { parseLines, readLines } from '../readLines.ts'
import { runScorer } from '../runScorer.ts'

const document = z.object({ id: z.string(), dct: z.string().nullish(), text: z.string() })

const figure = z.object({ f: z.number() })
const report = z.record(
  z.string(),
  z.object({ views: z.object({ all: z.object({ strict: figure, relaxed: figure, value: figure }) }) }),
)

const timeError = z.looseObject({
  kind: z.string(),
  gold: z.string().optional(),
  gvalue: z.string().optional(),
  sys: z.string().optional(),
  svalue: z.string().optional(),
  ctx: z.string().optional(),
  dct: z.string().nullish(),
})

/** Scores time expressions by extent and value. `valueMeasure` is what the set calls a right value. */
export async function evaluateTimeExpressions(
  file: string,
  valueMeasure: string,
  errors: ErrorLog,
): Promise<EvaluationRow[]> {
  const set = basename(file, '.jsonl')
  const documents = readLines(file, document).map(({ id, dct, text }) => ({
    id,
    published: (dct ?? '').slice(0, 10),
    text,
  }))
  let errorLines = ''
  const figures = runScorer({
    script: join(dirname(file), 'score-timex.mjs'),
    answers: extractAnswers(documents, []).output,
    options: ['--data', file, '--json', 'FOLDER/figures.json', '--errors', 'FOLDER/errors.jsonl'],
    resultFile: 'figures.json',
    schema: report,
    inFolder: (folder) => {
      errorLines = readFileSync(join(folder, 'errors.jsonl'), 'utf8')
    },
  })
  const classify = await errorClassifier(dirname(file))
  for (const error of parseLines(errorLines, timeError)) {
    const { gold = '-', gvalue = '', sys = '-', svalue = '', dct, ctx = '' } = error
    errors.add(set, classify(error), `published ${dct ?? '?'}: “${gold}” ${gvalue}, got “${sys}” ${svalue} … ${ctx}`)
  }
  const all = figures[set]?.views.all
  return [
    percentRow(set, valueMeasure, all?.value.f ?? null),
    percentRow(set, 'time extent F1, relaxed', all?.relaxed.f ?? null),
    percentRow(set, 'time extent F1, strict', all?.strict.f ?? null),
  ]
}

type Classifier = (error: z.infer<typeof timeError>) => string

/** The sets bring a classifier of their own errors; without it the scorer's three kinds must do. */
async function errorClassifier(folder: string): Promise<Classifier> {
  const file = join(folder, 'classify-errors.mjs')
  const plain: Classifier = ({ kind }) => kind
  if (!existsSync(file)) return plain
  const { classify }: { classify?: unknown } = await import(pathToFileURL(file).href)
  return typeof classify === 'function' ? (error) => String(classify(error)) : plain
}
