import type { DateDerivation } from '../../model/dateDerivation.ts'
import type { Incident } from './incident.ts'
import type { MentionDate } from './mention.ts'
import { mentionWords } from './mentionWords.ts'
import { withStep } from './withStep.ts'

/**
 * The derivation of an event's date once its mentions are joined: a date that another mention gave says so, and one
 * counted from a date that dates another event names that event. `byDate` is `incidentsByDate` of them all.
 */
export function finalDerivation(
  incident: Incident,
  { date, derivation }: MentionDate,
  byDate: ReadonlyMap<number, Incident>,
): DateDerivation {
  const counted = { ...derivation, steps: derivation.steps.map((step) => nameEvent(step, incident, byDate)) }
  // A bound may have narrowed the reading to what the second one was.
  const own = derivation.alternative === date ? { ...counted, alternative: '' } : counted
  const sentence = incident.mentions[0]?.view.sentence
  const { expression } = own
  if (sentence === undefined || expression === null || incident.date?.derivation !== derivation) return own
  if (expression.start >= sentence.start && expression.end <= sentence.end) return own
  return withStep(own, 'date of another mention', { kind: 'take', from: 'mention', words: expression })
}

/** Incidents by where the words that date them begin; of two dated by the same words the first. */
export function incidentsByDate(incidents: readonly Incident[]): ReadonlyMap<number, Incident> {
  const byDate = new Map<number, Incident>()
  for (const incident of incidents) {
    const start = incident.date?.derivation.expression?.start
    if (start !== undefined && !byDate.has(start)) byDate.set(start, incident)
  }
  return byDate
}

type Step = DateDerivation['steps'][number]

/** "two days later" counts from "Jan. 24" for the text, and from the shooting of that day for a person. */
function nameEvent(step: Step, incident: Incident, byDate: ReadonlyMap<number, Incident>): Step {
  if (step.kind !== 'count' || step.from !== 'text' || step.words === null) return step
  const told = byDate.get(step.words.start)
  const [mention] = told?.mentions ?? []
  if (told === incident || mention === undefined) return step
  return { ...step, from: 'event', words: mentionWords(mention) }
}
