import type { EventStatus } from '../../model/eventStatus.ts'
import type { EventType } from '../../model/eventType.ts'
import { lastWord } from '../entities/findEntities.ts'
import { COUNTRIES, STATES } from '../lexicon/regions.ts'
import { dayRange, rangeDays, rangesMeet } from '../time/dayRange.ts'
import type { Mention, MentionDate } from './mention.ts'

/** Facets that do not tell events of a type apart. */
const LOOSE_FACETS = new Set(['', 'members', 'voters'])
/** Lower case. A city may lie in any of them, so they tell no two events apart. */
const REGIONS: ReadonlySet<string> = new Set([...STATES, ...COUNTRIES].map((name) => name.toLowerCase()))
const MAXIMUM_PLACES = 8
const MAXIMUM_NAMES = 30

/** Mentions of one event, with what they say together kept up to date, so that joining one more costs the same always. */
export class Incident {
  readonly type: EventType
  /** Of a type that the analyst added. */
  readonly own: boolean
  readonly mentions: Mention[] = []
  /** Fullest name by last name. */
  readonly agents = new Map<string, string>()
  readonly patients = new Map<string, string>()
  /** Lower case. */
  readonly places: string[] = []
  status: EventStatus = 'happened'
  /** The best-founded date of the mentions; of equals the shortest, then the first. */
  date: MentionDate | null = null
  facet = ''

  constructor(first: Mention) {
    this.type = first.trigger.type
    this.own = first.trigger.own
    this.status = first.status
    this.add(first)
  }

  add(mention: Mention): void {
    this.mentions.push(mention)
    // "endorsed the policy": who speaks of an event did not do it.
    if (!mention.trigger.mergeOnly) addNames(this.agents, mention.participants.agents)
    addNames(this.patients, mention.participants.patients)
    const place = mention.participants.place.toLowerCase()
    if (place !== '' && this.places.length < MAXIMUM_PLACES && !this.places.includes(place)) this.places.push(place)
    // "masks at demonstrations" joins a protest but does not date it; "the attack on Friday" does.
    const dates = !mention.trigger.mergeOnly || mention.trigger.definite
    if (dates && (this.date === null || isBetter(mention.date, this.date))) this.date = mention.date
    if (LOOSE_FACETS.has(this.facet)) this.facet = mention.trigger.facet
  }

  /** Both dated by an expression of their own, and the dates cannot be the same. */
  datesConflict({ date }: Mention): boolean {
    const known = this.date
    if (known === null || known.quality < 2 || date.quality < 2) return false
    const [a, b] = [dayRange(known.date), dayRange(date.date)]
    if (a !== null && b !== null) return !rangesMeet(a, b)
    // One dated, the other hanging on an unknown day of publication: joining them would lend a date to the wrong event.
    if (a !== null || b !== null) return known.derivation.unresolved || date.derivation.unresolved
    if (!known.derivation.unresolved || !date.derivation.unresolved) return false
    // Without an anchor only the words can be compared: "on Monday" and "last week" may differ, "Monday" and "Monday" not.
    const [x, y] = [known.derivation.expression, date.derivation.expression]
    return x?.start !== y?.start && x?.text.toLowerCase() !== y?.text.toLowerCase()
  }

  placesConflict({ participants }: Mention): boolean {
    const here = participants.place.toLowerCase()
    return (
      here !== '' &&
      this.places.length > 0 &&
      !REGIONS.has(here) &&
      !this.places.some((place) => REGIONS.has(place) || place.includes(here) || here.includes(place))
    )
  }

  facetsDiffer({ trigger }: Mention): boolean {
    return !LOOSE_FACETS.has(trigger.facet) && !LOOSE_FACETS.has(this.facet) && this.facet !== trigger.facet
  }
}

function addNames(known: Map<string, string>, names: readonly string[]): void {
  for (const name of names) {
    const key = lastWord(name)
    const old = known.get(key)
    if (old === undefined ? known.size < MAXIMUM_NAMES : name.length > old.length) known.set(key, name)
  }
}

function isBetter(a: MentionDate, b: MentionDate): boolean {
  if (a.quality !== b.quality) return a.quality > b.quality
  const [x, y] = [dayRange(a.date), dayRange(b.date)]
  if (x === null || y === null) return x !== null && y === null
  return rangesMeet(x, y) && rangeDays(x) < rangeDays(y)
}

/** Whether two groups of people have somebody in common, by last name. */
export function sharesName(known: ReadonlyMap<string, string>, names: readonly string[]): boolean {
  return names.some((name) => known.has(lastWord(name)))
}

/** Both name somebody and have nobody in common. */
export function namesDiffer(known: ReadonlyMap<string, string>, names: readonly string[]): boolean {
  return known.size > 0 && names.length > 0 && !sharesName(known, names)
}
