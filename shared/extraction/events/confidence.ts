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

/** How likely the event is real and rightly typed, 0 to 1: from its type, its mentions and what they state. */
export function confidence(incident: Incident, date: MentionDate | null): number {
  const own = incident.mentions.filter(({ trigger }) => !trigger.mergeOnly)
  let value = BASE[incident.type] ?? 0.5
  if (incident.mentions.length > 1) value += 0.1
  if (date !== null && date.quality === OWN_DATE) value += 0.1
  if (incident.patients.size > 0) value += 0.05
  if (own.every(({ trigger }) => trigger.verb === null)) value -= 0.1
  if (incident.status !== 'happened') value -= 0.05
  return Math.round(Math.min(0.95, Math.max(0.2, value)) * 100) / 100
}
