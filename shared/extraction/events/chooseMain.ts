import type { Incident } from './incident.ts'

const LEAD_SENTENCES = 3

/** The incident an article is mainly about: told first, told often, and happened. Null when there is none. */
export function chooseMain(incidents: readonly Incident[]): Incident | null {
  let main: Incident | null = null
  let best = Number.NEGATIVE_INFINITY
  for (const incident of incidents) {
    const first = incident.mentions[0]?.view.sentence.index ?? 0
    const lead = first < LEAD_SENTENCES ? LEAD_SENTENCES - first : 0
    const score =
      Math.min(6, incident.mentions.length) +
      lead +
      (incident.status === 'happened' ? 1 : -1) +
      (incident.type === 'shooting' ? 3 : 0)
    if (score > best) {
      main = incident
      best = score
    }
  }
  return main
}
