import type { Incident } from '../events/incident.ts'
import { isGeneralName } from './isGeneralName.ts'

const REACH = 3

/**
 * One occurrence is one event. A built-in incident told in no other words than an own type claims ("shot" where the
 * analyst's "Attack" has the word "shoot") gives way to the analyst's type; with a word of its own it stays. "Last night's
 * attacks" of one own type join what the next sentences tell of another on the same day.
 */
export function oneTypeEach(incidents: readonly Incident[]): Incident[] {
  const claimed = new Set<number>()
  for (const incident of incidents) {
    if (!incident.own) continue
    for (const { trigger } of incident.mentions) {
      if (trigger.mergeOnly) continue
      for (let at = trigger.first; at < trigger.last; at++) claimed.add(at)
    }
  }
  const kept = incidents.filter(
    ({ own, mentions }) => own || mentions.some(({ trigger }) => !trigger.mergeOnly && !claimed.has(trigger.at)),
  )
  return kept.filter((incident, index) => {
    const home = incident.own && incident.mentions.every(isGeneralName) ? specificBehind(incident, kept, index) : null
    for (const mention of home === null ? [] : incident.mentions) home?.add(mention)
    return home === null
  })
}

function specificBehind(incident: Incident, kept: readonly Incident[], index: number): Incident | null {
  const at = incident.mentions[0]?.view.sentence.index ?? 0
  for (const other of kept.slice(index + 1, index + 1 + REACH)) {
    const next = other.mentions[0]?.view.sentence.index ?? 0
    if (other.own && other.type !== incident.type && next - at <= REACH && sameDay(incident, other)) return other
  }
  return null
}

function sameDay({ date: a }: Incident, { date: b }: Incident): boolean {
  return a !== null && b !== null && a.date !== '' && a.date === b.date
}
