import { COUNTRIES, STATES } from '../lexicon/regions.ts'
import type { Incident } from './incident.ts'

const WIDE: ReadonlySet<string> = new Set([...STATES, ...COUNTRIES].map((name) => name.toLowerCase()))

/**
 * The place named first by a mention that tells the event; a town that a later mention names goes before a state or
 * country: "a shooting in Ohio … the shooting in Lima" → Lima. Empty when none is named.
 */
export function placeOf(incident: Incident): string {
  const told = incident.mentions.filter(({ trigger }) => !trigger.mergeOnly)
  const named = [...told, ...incident.mentions]
    .map(({ participants }) => participants.place)
    .filter((place) => place !== '')
  const first = named[0] ?? ''
  if (!WIDE.has(first.toLowerCase())) return first
  return named.find((place) => !WIDE.has(place.toLowerCase())) ?? first
}
