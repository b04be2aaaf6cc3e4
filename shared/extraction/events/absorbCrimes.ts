import type { Incident } from './incident.ts'
import { CRIME } from './triggers/crime/crimeFacet.ts'

/** "He pulled a gun. The clerk shot him.": so near, a threat or robbery and a shooting are one incident. */
const NEAR_SENTENCES = 2

/**
 * Joins a robbery or threat to the shooting that it became: told within two sentences of it, on dates and at places that
 * can be the same. A robbery of another day stays an event of its own.
 */
export function absorbCrimes(incidents: readonly Incident[]): Incident[] {
  const bySentence = new Map<number, Incident>()
  for (const incident of incidents) {
    if (incident.type !== 'shooting' || incident.status !== 'happened') continue
    for (const { view, trigger } of incident.mentions) {
      if (trigger.mergeOnly) continue
      for (let off = -NEAR_SENTENCES; off <= NEAR_SENTENCES; off++) bySentence.set(view.sentence.index + off, incident)
    }
  }
  return incidents.filter((crime) => {
    if (crime.type === 'shooting' || crime.facet !== CRIME) return true
    const [first] = crime.mentions
    const home = first === undefined ? undefined : bySentence.get(first.view.sentence.index)
    if (home === undefined || crime.mentions.some((mention) => home.datesConflict(mention))) return true
    for (const mention of crime.mentions) home.add(mention)
    return false
  })
}
