import { lastWord } from '../extraction/entities/findEntities.ts'
import type { PersonClue } from './clues.ts'
import type { JoinableEvent } from './joinableEvent.ts'

/** What a participant of both events counts: with the place or the day it makes two tellings one. */
const PARTICIPANT = 3

/** A person both texts name, and how much that says. */
export type SharedPerson = { readonly name: string; readonly points: number }

/**
 * People both texts name: of one last name, with no first name or age against it. One of them must say a first name.
 * Those who took part in both by their full name count more; with `official` whatever their office, by last name too.
 */
export function sharedPeople(a: JoinableEvent, b: JoinableEvent, official: boolean): SharedPerson[] {
  const found = new Map<string, SharedPerson>()
  for (const [last, person] of a.clues.people) {
    const other = b.clues.people.get(last)
    if (other === undefined) continue
    const points = personPoints(person, other)
    if (points > 0) found.set(last, { name: `${person.first || other.first} ${last}`, points })
  }
  for (const name of sharedParticipants(a, b)) {
    const last = lastWord(name)
    if ((found.get(last)?.points ?? 0) < PARTICIPANT) found.set(last, { name, points: PARTICIPANT })
  }
  if (official) {
    const others = new Set(b.people.map(lastWord))
    for (const name of a.people) {
      const last = lastWord(name)
      if (others.has(last) && !found.has(last)) found.set(last, { name, points: 2 })
    }
  }
  return [...found.values()]
}

/** Who took part in both by first and last name: the victim of both, and not somebody the texts also name. */
function sharedParticipants(a: JoinableEvent, b: JoinableEvent): string[] {
  return a.people.filter((name) => name.includes(' ') && b.people.includes(name))
}

/** A person whose age is told is one the incident is about; one without may be a witness, or the photographer. */
function personPoints(a: PersonClue, b: PersonClue): number {
  const bothFirst = a.first !== '' && b.first !== ''
  if (bothFirst ? a.first !== b.first : a.first === b.first) return 0
  if (a.age !== null && b.age !== null && Math.abs(a.age - b.age) > 1) return 0
  const isAged = a.age !== null || b.age !== null
  if (bothFirst) return isAged ? 4 : 2
  return isAged ? 3 : 1
}
