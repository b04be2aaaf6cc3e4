import { type EventMatch, isCompatibleDate, isSameDate, isSamePlace, sharedPeople } from './matchEvents.ts'

/** Shares from 0 to 1; the last five over matched events only. Null where there was nothing to count. */
export type EventScore = {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly dateExact: number | null
  readonly dateCompatible: number | null
  readonly status: number | null
  readonly peopleF1: number | null
  readonly place: number | null
}

/** Scores the matches of any number of articles together. */
export function scoreEvents(matches: readonly EventMatch[]): EventScore {
  const pairs = matches.flatMap((match) => match.pairs)
  const missed = matches.reduce((sum, match) => sum + match.missed.length, 0)
  const falseAlarms = matches.reduce((sum, match) => sum + match.falseAlarms.length, 0)
  const count = (isRight: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(isRight).length
  const shared = pairs.reduce((sum, { annotated, found }) => sum + sharedPeople(annotated.people, found.people), 0)
  const named = pairs.reduce((sum, { annotated, found }) => sum + annotated.people.length + found.people.length, 0)
  const placed = pairs.filter(({ annotated }) => annotated.place !== '')
  return {
    precision: share(pairs.length, pairs.length + falseAlarms),
    recall: share(pairs.length, pairs.length + missed),
    f1: share(2 * pairs.length, 2 * pairs.length + missed + falseAlarms),
    dateExact: share(
      count(({ annotated, found }) => isSameDate(annotated.date, found.date)),
      pairs.length,
    ),
    dateCompatible: share(
      count(({ annotated, found }) => isCompatibleDate(annotated.date, found.date)),
      pairs.length,
    ),
    status: share(
      count(({ annotated, found }) => annotated.status === found.status),
      pairs.length,
    ),
    peopleF1: share(2 * shared, named),
    place: share(
      placed.filter(({ annotated, found }) => isSamePlace(annotated.place, found.place)).length,
      placed.length,
    ),
  }
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
