import type { Incident } from './incident.ts'
import type { Mention } from './mention.ts'
import { CRIME } from './triggers/crime/crimeFacet.ts'

/** What the first three sentences add: an article tells its main event first. */
const LEADS: readonly number[] = [4, 2, 1]
const MAXIMUM_MENTIONS = 5
/** Shootings and other crimes are what arrests, trials and inquiries follow: the incident, not its consequences. */
const INCIDENT = 3

/** The incident an article is mainly about: told first, told often, and happened. Null when there is none. */
export function chooseMain(incidents: readonly Incident[]): Incident | null {
  let main: Incident | null = null
  let best = Number.NEGATIVE_INFINITY
  for (const incident of incidents) {
    const own = incident.mentions.filter(({ trigger }) => !trigger.mergeOnly)
    const first = incident.mentions[0]?.view.sentence.index ?? 0
    const score =
      Math.min(MAXIMUM_MENTIONS, own.length) +
      (LEADS[first] ?? 0) +
      (incident.status === 'happened' ? 1 : -1) +
      (isIncident(incident, own) ? INCIDENT : 0)
    if (score > best) {
      main = incident
      best = score
    }
  }
  return main
}

/** A crime that is only named once, far down, is background. */
function isIncident({ type, facet }: Incident, own: readonly Mention[]): boolean {
  if (type === 'shooting') return true
  const [first] = own
  if (facet !== CRIME || first === undefined) return false
  return own.length > 1 || first.trigger.verb !== null || first.view.sentence.index < LEADS.length
}
