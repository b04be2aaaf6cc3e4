import type { ConfidenceSignal } from '../../model/eventReasons.ts'
import type { Incident } from './incident.ts'
import { type MentionDate, OWN_DATE } from './mention.ts'

/** Share of events of each type that the annotated texts confirm, before any sign of its own. */
const BASE: Readonly<Record<string, number>> = {
  shooting: 0.75,
  directive: 0.6,
  funding_vote: 0.65,
  court_ruling: 0.65,
  legislation: 0.5,
  deployment: 0.6,
  investigation: 0.55,
  arrest: 0.65,
  protest: 0.65,
}

/** How likely the event is real and rightly typed, 0 to 1, and the signs that say so. */
export type Confidence = { readonly value: number; readonly signals: readonly ConfidenceSignal[] }

/** From an event's type, its mentions and what they state. */
export function confidence(incident: Incident, date: MentionDate | null): Confidence {
  const own = incident.mentions.filter(({ trigger }) => !trigger.mergeOnly)
  const signals: ConfidenceSignal[] = [{ name: 'events of this type in general', effect: BASE[incident.type] ?? 0.5 }]
  if (incident.mentions.length > 1) signals.push({ name: 'told more than once', effect: 0.1 })
  if (date !== null && date.quality === OWN_DATE) signals.push({ name: 'dated in its own sentence', effect: 0.1 })
  if (incident.patients.size > 0) signals.push({ name: 'says to whom it happened', effect: 0.05 })
  if (own.every(({ trigger }) => trigger.verb === null)) signals.push({ name: 'told without a verb', effect: -0.1 })
  if (incident.status !== 'happened') signals.push({ name: 'not told as a fact', effect: -0.05 })
  const sum = signals.reduce((total, { effect }) => total + effect, 0)
  return { value: Math.round(Math.min(0.95, Math.max(0.2, sum)) * 100) / 100, signals }
}
