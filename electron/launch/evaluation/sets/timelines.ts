import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { dateErrorOf } from '../dateErrorOf.ts'
import type { ErrorLog } from '../errorLog.ts'
import { type EvaluationRow, percentRow } from '../evaluationRow.ts'
import { type ExtractAnswer, extractAnswers } from '../extractAnswers.ts'
import { readLines } from '../readLines.ts'
import { runScorer } from '../runScorer.ts'

const key = z.union([z.string(), z.number()])
const collection = z.object({
  id: z.string(),
  docs: z.array(
    z.object({ id: z.string(), dct: z.string(), sentences: z.array(z.string()), sentenceIds: z.array(key).optional() }),
  ),
  timelines: z.array(
    z.object({
      events: z.array(
        z.object({
          edtf: z.string().nullish(),
          mentions: z.array(z.object({ doc: z.string(), sentence: key, word: z.string().nullish() })),
        }),
      ),
    }),
  ),
})

const report = z.record(
  z.string(),
  z.record(z.string(), z.object({ n: z.number(), hit: z.number(), dated: z.number(), ok: z.number() })),
)

/** Scores the dates of mentions on timelines of people, firms and products, with other dated sentences reported too. */
export function evaluateTimelines(file: string, errors: ErrorLog): EvaluationRow[] {
  const set = basename(file, '.jsonl')
  const collections = readLines(file, collection)
  const documents = collections.flatMap(({ docs }) => docs)
  const answers = extractAnswers(
    documents.map(({ id, dct, sentences }) => ({
      id,
      published: dct.slice(0, 10),
      text: sentences.map((sentence) => `${sentence}\n`).join(''),
    })),
    ['--other-dated'],
  )
  const figures = runScorer({
    script: join(dirname(file), 'score-events.mjs'),
    answers: answers.output,
    options: ['--mode', 'timeline', '--data', file, '--json', 'FOLDER/figures.json'],
    resultFile: 'figures.json',
    schema: report,
  })[set]
  for (const gold of collections) logErrors(set, gold, answers.byId, errors)
  const total = Object.values(figures ?? {}).reduce(
    (sum, { n, hit, dated, ok }) => ({ n: sum.n + n, hit: sum.hit + hit, dated: sum.dated + dated, ok: sum.ok + ok }),
    { n: 0, hit: 0, dated: 0, ok: 0 },
  )
  return [
    percentRow(set, 'dated mentions right', total.dated === 0 ? null : total.ok / total.dated),
    percentRow(set, 'mentions found', total.n === 0 ? null : total.hit / total.n),
  ]
}

function logErrors(
  set: string,
  { docs, timelines }: z.infer<typeof collection>,
  answers: ReadonlyMap<string, ExtractAnswer>,
  errors: ErrorLog,
): void {
  for (const { edtf, mentions } of timelines.flatMap(({ events }) => events)) {
    if (edtf === null || edtf === undefined || edtf === '') continue
    for (const { doc, sentence, word } of mentions) {
      const source = docs.find(({ id }) => id === doc)
      const at = source?.sentenceIds?.findIndex((id) => String(id) === String(sentence)) ?? Number(sentence)
      const told = source?.sentences[at]
      if (source === undefined || told === undefined) continue
      const words = (word ?? '').replace(/_/g, ' ')
      const start =
        source.sentences.slice(0, at).join('\n').length + (at > 0 ? 1 : 0) + Math.max(0, told.indexOf(words))
      const date = dateAt(answers.get(doc)?.events ?? [], start, start + words.length)
      const example = `published ${source.dct}: “${words}” ${edtf}, got ${date ?? 'no event'} — ${told}`
      if (date === null) errors.add(set, 'no event', example)
      else if (!date.startsWith(edtf)) errors.add(set, `date: ${dateErrorOf(edtf, date)}`, example)
    }
  }
}

/** The date of the event with the shortest evidence around a place; null when there is none. */
function dateAt(events: ExtractAnswer['events'], start: number, end: number): string | null {
  const around = events
    .map(({ date, evidence }) => ({ date, span: evidence[0] }))
    .filter(({ span }) => span !== undefined && span.start < end && start < span.end)
    .sort((a, b) => length(a.span) - length(b.span))
  return around[0]?.date ?? null
}

function length(span: { start: number; end: number } | undefined): number {
  return span === undefined ? 0 : span.end - span.start
}
