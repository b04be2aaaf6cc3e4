import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../say.ts'
import type { ErrorLog } from './errorLog.ts'
import type { EvaluationRow } from './evaluationRow.ts'
import { evaluateAnnotatedNews, readAnnotatedArticles } from './sets/annotatedNews.ts'
import { evaluateIncidentDates } from './sets/incidentDates.ts'
import { evaluateNameMentions } from './sets/nameMentions.ts'
import { evaluateReportedIncidents } from './sets/reportedIncidents.ts'
import { evaluateSameIncidents } from './sets/sameIncidents.ts'
import { evaluateSpeed } from './sets/speed.ts'
import { evaluateTimeExpressions } from './sets/timeExpressions.ts'
import { evaluateTimelines } from './sets/timelines.ts'

export type EvaluationPlan = {
  /** The folder with `corpus` and `corpora`; may be missing. */
  readonly shared: string
  /** The folder of our own fixtures. */
  readonly own: string
  /** Name of the one set to score, or null for all. */
  readonly only: string | null
}

type SetEvaluation = (path: string) => EvaluationRow[] | Promise<EvaluationRow[]>

/** Scores every set that is there, one after the other. */
export async function evaluateSets({ shared, own, only }: EvaluationPlan, errors: ErrorLog): Promise<EvaluationRow[]> {
  const typesFile = join(own, 'types', 'violence.json')
  const timexes =
    (measure: string): SetEvaluation =>
    (file) =>
      evaluateTimeExpressions(file, measure, errors)
  const incidents: SetEvaluation = (file) => evaluateIncidentDates(file, errors)
  const sets: readonly (readonly [name: string, path: string, evaluate: SetEvaluation])[] = [
    ['own gold', join(own, 'gold'), (folder) => evaluateAnnotatedNews('own gold', folder, errors)],
    ['corpus', join(shared, 'corpus'), (folder) => evaluateAnnotatedNews('corpus', folder, errors)],
    ['timex-meantime-apple', '', timexes('time value F1')],
    ['timex-meantime-apple', '', (file) => evaluateNameMentions(file, errors)],
    ['timex-wikiwars-3', '', timexes('time value F1')],
    ['timex-recognizers-300', '', timexes('readings accepted')],
    ['incident-date-cis530-120', '', incidents],
    ['clusters-gva-15', '', incidents],
    ['clusters-gva-15', '', (file) => evaluateSameIncidents(file, errors)],
    ['5w1h-16', '', incidents],
    ['incidents-muc4-dev-80', '', (file) => evaluateReportedIncidents(file, typesFile, errors)],
    ['timelines-trial', '', (file) => evaluateTimelines(file, errors)],
    ['corpus', join(shared, 'corpus'), (folder) => evaluateSpeed(readAnnotatedArticles(folder))],
  ]
  const rows: EvaluationRow[] = []
  for (const [name, given, evaluate] of sets) {
    const path = given === '' ? join(shared, 'corpora', `${name}.jsonl`) : given
    if ((only !== null && only !== name) || !existsSync(path)) continue
    say(`scoring ${name} …`)
    rows.push(...(await evaluate(path)))
  }
  return rows
}
