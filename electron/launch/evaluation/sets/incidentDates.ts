import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { dateErrorOf } from '../dateErrorOf.ts'
import type { ErrorLog } from '../errorLog.ts'
import { type EvaluationRow, percentRow } from '../evaluationRow.ts'
import { type ExtractAnswer, extractAnswers } from '../extractAnswers.ts'
import { readLines } from '../readLines.ts'
import { runScorer } from '../runScorer.ts'

const gold = z.looseObject({
  date: z.string().nullish(),
  when: z.array(z.looseObject({ parsed: z.string().nullish() })).optional(),
})
const line = z.object({
  id: z.string(),
  dct: z.string().nullish(),
  text: z.string().optional(),
  gold,
  articles: z.array(z.object({ dct: z.string().nullish(), text: z.string() })).optional(),
})

const report = z.record(
  z.string(),
  z.object({ exact: z.number(), pm1: z.number(), month: z.number(), answered: z.number(), any: z.number() }),
)

/** A text about one incident; `day` is when it was, empty when that is not known. */
export type DatedDocument = {
  readonly id: string
  readonly published: string
  readonly text: string
  readonly day: string
}

/** Scores the day of the incident that an article is mainly about. */
export function evaluateIncidentDates(file: string, errors: ErrorLog): EvaluationRow[] {
  const set = basename(file, '.jsonl')
  const documents = readDatedDocuments(file)
  const answers = extractAnswers(
    documents.map(({ id, published, text }) => ({ id, published, text })),
    [],
  )
  const figures = runScorer({
    script: join(dirname(file), 'score-events.mjs'),
    answers: answers.output,
    options: ['--mode', 'incident', '--data', file, '--json', 'FOLDER/figures.json'],
    resultFile: 'figures.json',
    schema: report,
  })[set]
  for (const document of documents) {
    if (document.published === '' || document.day === '') continue
    const name = errorOf(document, answers.byId.get(document.id)?.events ?? [])
    const example = `${document.id}: ${document.day}, published ${document.published}: ${document.text.slice(0, 200)}…`
    if (name !== null) errors.add(set, name, example)
  }
  return [
    percentRow(set, 'exact day', figures?.exact ?? null),
    percentRow(set, 'within a day', figures?.pm1 ?? null),
    percentRow(set, 'month', figures?.month ?? null),
    percentRow(set, 'answered', figures?.answered ?? null),
    percentRow(set, 'any event on the day', figures?.any ?? null),
  ]
}

export function readDatedDocuments(file: string): DatedDocument[] {
  return readLines(file, line).flatMap(documentsOf)
}

/** Ids as the scorer gives them: an article of a cluster is the cluster's id and its number. */
function documentsOf({ id, dct, text, gold, articles }: z.infer<typeof line>): DatedDocument[] {
  const isDay = (value: string | null | undefined): value is string => /^\d{4}-\d\d-\d\d/.test(value ?? '')
  const day = (gold.date ?? gold.when?.map(({ parsed }) => parsed).find(isDay) ?? '').slice(0, 10)
  const given = articles?.map((article, index) => ({ ...article, id: `${id}/${index}` })) ?? [
    { id, dct, text: text ?? '' },
  ]
  return given.map((one) => ({ id: one.id, published: (one.dct ?? '').slice(0, 10), text: one.text, day }))
}

/** Null when the answer is the day itself. */
function errorOf({ published, day }: DatedDocument, events: ExtractAnswer['events']): string | null {
  const answer = events.find(({ main }) => main) ?? events.find(({ type }) => type === 'shooting') ?? events[0]
  if (answer?.date === day) return null
  const isLate = Date.parse(published) - Date.parse(day) > 7 * 86_400_000
  const when = isLate ? ' (told more than a week later)' : ''
  if (answer === undefined) return `no event${when}`
  const elsewhere = events.some(({ date }) => date === day) ? ', another event has the day' : ''
  const type = answer.type === 'shooting' ? '' : `, main event is ${answer.type}`
  return `${dateErrorOf(day, answer.date)}${type}${elsewhere}${when}`
}
