import { foundedDays } from './compareDates.ts'
import type { JoinableEvent } from './joinableEvent.ts'

/** Lists longer than this are of no use to find a pair by, and would make the work grow with the square. */
const LONGEST_LIST = 40

/**
 * Pairs of events worth comparing, by position in the list, the lower first: of one type, sharing a name, or sharing a
 * place, an age or a number on about the same day. Every list it looks through is short, so the work is linear.
 */
export function findCandidates(events: readonly JoinableEvent[]): ReadonlySet<number>[] {
  const index = new Map<string, number[]>()
  for (const [at, event] of events.entries()) {
    for (const key of keysOf(event)) {
      const list = index.get(key)
      if (list === undefined) index.set(key, [at])
      else if (list.length <= LONGEST_LIST) list.push(at)
    }
  }
  const candidates = events.map(() => new Set<number>())
  for (const list of index.values()) {
    if (list.length > LONGEST_LIST) continue
    for (const [order, first] of list.entries()) {
      for (const second of list.slice(order + 1)) candidates[first]?.add(second)
    }
  }
  return candidates
}

function keysOf(event: JoinableEvent): Set<string> {
  const { clues, type } = event
  const keys = new Set<string>()
  const days = foundedDays(event)
  // A day and the one after it, so that neighbours meet in one list.
  const near = days !== null && days.last - days.first <= 1 ? [days.first, days.first + 1] : []
  const add = (kind: string, value: string | number) => {
    keys.add(`${type} ${kind} ${value}`)
    for (const day of near) keys.add(`${type} ${kind} ${value} ${day}`)
  }
  for (const [last, { first }] of clues.people) add('name', first === '' ? last : `${first} ${last}`)
  for (const last of clues.people.keys()) add('name', last)
  for (const street of clues.streets) add('street', street)
  for (const name of clues.names) add('name', name)
  for (const place of clues.places) add('place', place)
  for (const person of event.people) add('name', person.slice(person.lastIndexOf(' ') + 1).toLowerCase())
  if (event.amount !== '') add('amount', event.amount)
  for (const hash of clues.shingles) if (hash % 32 === 0) keys.add(`${type} text ${hash}`)
  for (const day of near) {
    for (const age of clues.ages) keys.add(`${type} age ${age} ${day}`)
    for (const organisation of event.organisations) keys.add(`${type} body ${organisation} ${day}`)
  }
  return keys
}
