import { copyFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { ErrorLog } from '../errorLog.ts'
import { type EvaluationRow, percentRow } from '../evaluationRow.ts'
import { extractAnswers } from '../extractAnswers.ts'
import { readLines } from '../readLines.ts'
import { runScorer } from '../runScorer.ts'

const place = z.object({ start: z.number(), end: z.number(), text: z.string() })

const document = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  entities: z.array(place.extend({ type: z.string(), syn: z.string().nullish() })),
  values: z.array(place.extend({ type: z.string() })),
})

const tally = z.object({ gold: z.number(), relaxed: z.number(), sys: z.number(), sysOk: z.number() })
const report = z.record(z.string(), z.record(z.string(), tally))

/** Our kinds, the set's, and what the table calls them. */
const KINDS = [
  { kind: 'person', goldType: 'PER', measure: 'people F1, relaxed' },
  { kind: 'organisation', goldType: 'ORG', measure: 'organisations F1, relaxed' },
  { kind: 'place', goldType: 'LOC', measure: 'places F1, relaxed' },
  { kind: 'money', goldType: 'MONEY', measure: 'money F1, relaxed' },
] as const

/** Scores mentions of people, organisations, places and money. */
export function evaluateNameMentions(file: string, errors: ErrorLog): EvaluationRow[] {
  const set = basename(file, '.jsonl')
  const documents = readLines(file, document)
  const answers = extractAnswers(
    documents.map(({ id, dct, text }) => ({ id, published: dct.slice(0, 10), text })),
    [],
  )
  const figures = runScorer({
    script: join(dirname(file), 'score-mentions.mjs'),
    answers: answers.output,
    // The scorer knows these annotations by how the file's name begins.
    before: (folder) => copyFileSync(file, join(folder, 'meantime.jsonl')),
    options: ['--data', 'FOLDER/meantime.jsonl', '--json', 'FOLDER/figures.json'],
    resultFile: 'figures.json',
    schema: report,
  })
  for (const gold of documents) logErrors(set, gold, answers.byId.get(gold.id)?.entities ?? [], errors)
  return KINDS.map(({ goldType, measure }) => percentRow(set, measure, f1Of(figures['meantime']?.[goldType])))
}

function f1Of(found: z.infer<typeof tally> | undefined): number | null {
  if (found === undefined || found.gold === 0) return null
  const [recall, precision] = [found.relaxed / found.gold, found.sysOk / Math.max(1, found.sys)]
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
}

type Mention = { readonly type: string; readonly start: number; readonly end: number; readonly text: string }

function logErrors(set: string, gold: z.infer<typeof document>, found: readonly Mention[], errors: ErrorLog): void {
  const annotated = [...gold.entities, ...gold.values.map((value) => ({ ...value, syn: 'NAM' }))]
  const meets = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end
  const around = ({ start, end }: Mention): string =>
    `“${gold.text.slice(start, end)}” in …${gold.text.slice(Math.max(0, start - 50), end + 50)}…`
  for (const { kind, goldType } of KINDS) {
    const ours = found.filter(({ type }) => type === kind)
    for (const mention of annotated) {
      if (mention.type !== goldType || !/NAM$/.test(mention.syn ?? '')) continue
      const half = (mention.end - mention.start) / 2
      const isCovered = ours.some(
        ({ start, end }) => Math.min(end, mention.end) - Math.max(start, mention.start) >= half,
      )
      if (isCovered) continue
      const other = found.find((candidate) => candidate.type !== kind && meets(candidate, mention))
      errors.add(set, `name missed: ${kind}${other === undefined ? '' : `, read as ${other.type}`}`, around(mention))
    }
    for (const mention of ours) {
      if (annotated.some((candidate) => candidate.type === goldType && meets(candidate, mention))) continue
      errors.add(set, `name of no ${kind}`, around(mention))
    }
  }
}
