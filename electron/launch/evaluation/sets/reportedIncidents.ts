import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { dayRange, rangesMeet } from '../../../../shared/extraction/time/dayRange.ts'
import { dateErrorOf } from '../dateErrorOf.ts'
import type { ErrorLog } from '../errorLog.ts'
import { type EvaluationRow, percentRow } from '../evaluationRow.ts'
import { type ExtractAnswer, extractAnswers } from '../extractAnswers.ts'
import { readLines } from '../readLines.ts'
import { runScorer } from '../runScorer.ts'

const document = z.object({
  id: z.string(),
  dct: z.string().nullish(),
  text: z.string(),
  incidents: z.array(
    z.object({
      type: z.array(z.string()),
      date: z.array(z.object({ edtf: z.string() })),
      optional: z.boolean(),
    }),
  ),
})

const figure = z.object({ f: z.number(), p: z.number(), r: z.number() })
const report = z.record(z.string(), z.object({ relevance: figure, type: figure, month: figure, day: figure }))

/** Scores which incidents of an analyst's own types a report tells, and when they were. */
export function evaluateReportedIncidents(file: string, typesFile: string, errors: ErrorLog): EvaluationRow[] {
  const set = basename(file, '.jsonl')
  const documents = readReports(file)
  const answers = extractAnswers(
    documents.map(({ id, dct, text }) => ({ id, published: (dct ?? '').slice(0, 10), text })),
    ['--types', typesFile],
  )
  const figures = runScorer({
    script: join(dirname(file), 'score-events.mjs'),
    answers: answers.output,
    options: ['--mode', 'muc', '--data', file, '--json', 'FOLDER/figures.json'],
    resultFile: 'figures.json',
    schema: report,
  })[set]
  for (const gold of documents) logErrors(set, gold, answers.byId.get(gold.id)?.events ?? [], errors)
  return [
    percentRow(set, 'type and month F1', figures?.month.f ?? null),
    percentRow(set, 'type and month precision', figures?.month.p ?? null),
    percentRow(set, 'type and month recall', figures?.month.r ?? null),
    percentRow(set, 'type F1', figures?.type.f ?? null),
    percentRow(set, 'type and day F1', figures?.day.f ?? null),
    percentRow(set, 'has an incident F1', figures?.relevance.f ?? null),
  ]
}

/** The set's attacks include what is a shooting to us. */
function typeName(type: string): string {
  return type === 'shooting' ? 'ATTACK' : type.toUpperCase()
}

type ReportedIncident = z.infer<typeof document>['incidents'][number]
type DatedEvent = { readonly type: string; readonly date: string }

export type ReportMatch<Event extends DatedEvent> = {
  /** Each incident with an event of its type, if there is one, and whether its month is the right one too. */
  readonly pairs: readonly {
    readonly incident: ReportedIncident
    readonly event: Event | null
    readonly right: boolean
  }[]
  readonly left: readonly Event[]
}

export function readReports(file: string): z.infer<typeof document>[] {
  return readLines(file, document)
}

/** Pairs incidents with events of the same type, one to one, those of the right month first; other types are left out. */
export function matchReport<Event extends DatedEvent>(
  incidents: readonly ReportedIncident[],
  events: readonly Event[],
): ReportMatch<Event> {
  const left = events.filter(({ type }) => /^(?:ATTACK|BOMBING|KIDNAPPING|ARSON)$/.test(typeName(type)))
  const pairs = incidents.map((incident) => {
    const wanted = incident.date[0]?.edtf ?? ''
    const isType = (event: DatedEvent): boolean => incident.type.includes(typeName(event.type))
    const exact = left.findIndex((event) => isType(event) && isSameMonth(wanted, event.date))
    const at = exact >= 0 ? exact : left.findIndex(isType)
    const [event = null] = at < 0 ? [] : left.splice(at, 1)
    return { incident, event, right: exact >= 0 }
  })
  return { pairs, left }
}

function logErrors(
  set: string,
  { id, dct, incidents }: z.infer<typeof document>,
  events: ExtractAnswer['events'],
  errors: ErrorLog,
): void {
  const { pairs, left } = matchReport(incidents, events)
  for (const { incident, event, right } of pairs) {
    if (right || incident.optional) continue
    const wanted = incident.date[0]?.edtf ?? ''
    const example = `${id}, published ${dct ?? '?'}: ${incident.type.join(' or ')} ${wanted || 'undated'}`
    if (event === null) errors.add(set, `missed: ${incident.type[0] ?? 'no type'}`, example)
    else errors.add(set, `date: ${dateErrorOf(wanted, event.date)}`, `${example}, got ${event.date || 'none'}`)
  }
  const types = new Set(incidents.flatMap(({ type }) => type))
  for (const { type, date } of left) {
    const where =
      incidents.length === 0
        ? 'in a report without incidents'
        : types.has(typeName(type))
          ? 'one more of a type that is there'
          : 'of a type that is not there'
    errors.add(
      set,
      `false alarm: ${typeName(type)}, ${where}`,
      `${id}, published ${dct ?? '?'}: got ${date || 'undated'}`,
    )
  }
}

function isSameMonth(wanted: string, found: string): boolean {
  if (wanted === '') return true
  const [gold, given] = [dayRange(wanted), dayRange(found)]
  if (gold === null || given === null) return false
  return rangesMeet(gold, given) || wanted.slice(0, 7) === found.slice(0, 7)
}
