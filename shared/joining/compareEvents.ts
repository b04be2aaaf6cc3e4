import { KNOWN_PLACES } from '../extraction/entities/gazetteer.ts'
import type { Clues } from './clues.ts'
import { compareDates } from './compareDates.ts'
import type { JoinableEvent } from './joinableEvent.ts'
import type { JoinReason } from './joinReason.ts'
import { OFFICIAL_TYPES } from './officialTypes.ts'
import { sharedPeople } from './sharedPeople.ts'
import { isNearCopy } from './shingles.ts'

/** Without one of these, a name or a street, two events may be any two of a town: more of the rest is asked for. */
const NAMING: ReadonlySet<JoinReason['kind']> = new Set(['same text', 'same organisation', 'same amount'])

const SAME_MATTER = 0.5

const CHILD = 12

/** More ages than one incident's people have in a report. */
const LONG_LIST = 10

/** Two of three words shared by short quotes say less than ten of thirty. */
const FEW_WORDS = 8

/** How well two events go together. `points` may be negative; `reasons` hold what spoke for it, the weightiest first. */
export type Comparison = { readonly points: number; readonly reasons: readonly JoinReason[] }

/**
 * Adds up what two events of one type share, and takes off what sets them apart. Null when their dates cannot be the
 * same. A single shared fact is never enough: two shootings of one town and day share the town, the day, the police
 * spokesman and the hospital, so none of these weighs much; the name or age of a victim and the street do.
 */
export function compareEvents(a: JoinableEvent, b: JoinableEvent): Comparison | null {
  if (a.type !== b.type || a.status !== b.status || a.articleId === b.articleId) return null
  const dates = compareDates(a, b)
  if (dates === null) return null
  const found: { points: number; reason: JoinReason }[] = []
  const add = (points: number, kind: JoinReason['kind'], shared: readonly string[]) => {
    if (points > 0) found.push({ points, reason: { kind, shared: shared.slice(0, 4).join(', ') } })
  }
  const [x, y] = [a.clues, b.clues]
  const official = OFFICIAL_TYPES.has(a.type)
  const people = sharedPeople(a, b, official)
  const known = new Set(people.flatMap(({ name }) => name.toLowerCase().split(' ')))
  const streets = shared(x.streets, y.streets)
  for (const street of streets) for (const word of street.split(' ')) known.add(word)
  const ages = shared(x.ages, y.ages)
  const counts = shared(x.counts, y.counts)
  const places = shared(x.places, y.places)
  for (const place of places) for (const word of place.split(' ')) known.add(word)
  const names = shared(x.names, y.names).filter((name) => !known.has(name))
  const organisations = a.organisations.filter((name) => b.organisations.includes(name))
  const stems = [...x.words.keys()].filter((stem) => y.words.has(stem))

  if (isNearCopy(x.shingles, y.shingles)) add(4, 'same text', [])
  add(
    sum(people, 6, ({ points }) => points),
    'same person',
    namesOf(people),
  )
  add(
    sum(streets, 4, () => 2),
    'same street',
    streets,
  )
  add(
    sum(names, 3, () => 1),
    'same name',
    names,
  )
  add(agePoints(ages, x, y), 'same age', ages.map(String))
  add(
    sum(counts, 2, (count) => (isSmallNumber(count) ? 0.5 : 1)),
    'same number',
    counts,
  )
  add(
    sum(places, 3, (place) => (isWidelyKnown(place) ? 1 : 2)),
    'same place',
    places,
  )
  if (official)
    add(
      sum(organisations, 1, () => 1),
      'same organisation',
      organisations,
    )
  if (official && a.amount !== '' && a.amount === b.amount) add(2, 'same amount', [a.amount])
  add(
    wordPoints(stems.length, x, y),
    'same words',
    stems.map((stem) => x.words.get(stem) ?? stem),
  )
  if (dates.isSameDay) add(1, 'same day', [])

  let points = found.reduce((total, part) => total + part.points, 0)
  const isNamed =
    people.length + streets.length + names.length > 0 || found.some(({ reason }) => NAMING.has(reason.kind))
  if (!isNamed && !allAgesShared(ages.length, x, y)) points -= 1
  // One office gives several orders a day, which only their matter tells apart.
  if (official && wordPoints(stems.length, x, y) < SAME_MATTER) points -= 2
  if (people.length === 0 && agesConflict(x, y)) points -= 2
  if (places.length === 0 && x.places.size > 0 && y.places.size > 0) points -= 2
  if (streets.length === 0 && x.streets.size > 0 && y.streets.size > 0) points -= 1
  const reasons = found.sort((p, q) => q.points - p.points).map(({ reason }) => reason)
  return { points, reasons }
}

/** Points for a list of shared things, up to a most. */
function sum<Value>(values: readonly Value[], most: number, pointsOf: (value: Value) => number): number {
  return Math.min(
    most,
    values.reduce((total, value) => total + pointsOf(value), 0),
  )
}

function namesOf(people: readonly { readonly name: string }[]): string[] {
  return people.map(({ name }) => name)
}

function shared<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): Value[] {
  return [...a].filter((value) => b.has(value))
}

/** A large city or a county, of which a day has several incidents; a small town or a neighbourhood seldom does. */
function isWidelyKnown(place: string): boolean {
  return place.endsWith(' county') || KNOWN_PLACES.has(place)
}

/** "1 dead" is said of most shootings. */
function isSmallNumber(count: string): boolean {
  return Number.parseInt(count, 10) <= 2
}

/** Both say how old their people are, and not one age is the same. */
function agesConflict(a: Clues, b: Clues): boolean {
  if (a.ages.size === 0 || b.ages.size === 0) return false
  return shared(a.ages, b.ages).length === 0
}

/** A list of a weekend's victims has every age in it; then one shared says little. A child says more than a grown-up. */
function agePoints(shared: readonly number[], a: Clues, b: Clues): number {
  const [less, most] = [Math.min(a.ages.size, b.ages.size), Math.max(a.ages.size, b.ages.size)]
  const single = sum(shared, 3, (age) => (age <= CHILD ? 1.5 : 1))
  const all = allAgesShared(shared.length, a, b) ? 1 : 0
  return Math.min(3, single + all) * (most > LONG_LIST || shared.length * 2 < less ? 0.5 : 1)
}

function allAgesShared(count: number, a: Clues, b: Clues): boolean {
  return count >= 2 && count === a.ages.size && count === b.ages.size
}

function wordPoints(count: number, a: Clues, b: Clues): number {
  if (count < 2) return 0
  const likeness = count / Math.sqrt((a.words.size + FEW_WORDS) * (b.words.size + FEW_WORDS))
  return Math.min(3, likeness * 6)
}
