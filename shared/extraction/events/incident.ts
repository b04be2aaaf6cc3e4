import type { EventStatus } from '../../model/eventStatus.ts'
import type { EventType } from '../../model/eventType.ts'
import { lastWord } from '../entities/findEntities.ts'
import { dayRange, rangeDays, rangesMeet } from '../time/dayRange.ts'
import type { Mention, MentionDate } from './mention.ts'

/** Mentions of one event, in order of text. Never empty. */
export type Incident = {
  readonly type: EventType
  readonly mentions: Mention[]
}

export function incidentStatus(incident: Incident): EventStatus {
  const own = incident.mentions.find(({ trigger }) => !trigger.mergeOnly) ?? incident.mentions[0]
  return own?.status ?? 'happened'
}

/** The best-founded date of an incident's mentions; of equals the shortest, then the first. */
export function incidentDate(incident: Incident): MentionDate | null {
  let best: MentionDate | null = null
  for (const { date } of incident.mentions) if (best === null || isBetter(date, best)) best = date
  return best
}

function isBetter(a: MentionDate, b: MentionDate): boolean {
  if (a.quality !== b.quality) return a.quality > b.quality
  const [x, y] = [dayRange(a.date), dayRange(b.date)]
  if (x === null || y === null) return x !== null && y === null
  return rangesMeet(x, y) && rangeDays(x) < rangeDays(y)
}

export function namesOf(incident: Incident, role: 'agents' | 'patients'): string[] {
  const names = new Map<string, string>()
  for (const { participants } of incident.mentions) {
    for (const name of participants[role]) {
      const key = lastWord(name)
      const known = names.get(key)
      if (known === undefined || name.length > known.length) names.set(key, name)
    }
  }
  return [...names.values()]
}

export function sharesName(a: readonly string[], b: readonly string[]): boolean {
  const keys = new Set(a.map(lastWord))
  return b.some((name) => keys.has(lastWord(name)))
}

/** Both dated by an expression of their own, and the dates cannot be the same. */
export function datesConflict(incident: Incident, mention: Mention): boolean {
  const known = incidentDate(incident)
  if (known === null || known.quality < 2 || mention.date.quality < 2) return false
  const [a, b] = [dayRange(known.date), dayRange(mention.date.date)]
  if (a !== null && b !== null) return !rangesMeet(a, b)
  return a === null && b === null && known.derivation.unresolved && mention.date.derivation.unresolved
    && known.derivation.expression?.text.toLowerCase() !== mention.date.derivation.expression?.text.toLowerCase()
    && known.derivation.expression?.start !== mention.date.derivation.expression?.start
}

export function placesConflict(incident: Incident, mention: Mention): boolean {
  const here = mention.participants.place.toLowerCase()
  if (here === '') return false
  const places = incident.mentions.map(({ participants }) => participants.place.toLowerCase()).filter((place) => place !== '')
  return places.length > 0 && !places.some((place) => place.includes(here) || here.includes(place))
}
