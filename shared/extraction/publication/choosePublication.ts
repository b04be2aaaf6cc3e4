import { type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import type { Publication, PublicationOrigin } from '../../model/publication.ts'
import { lexText } from '../lexText.ts'
import { isRealDate } from '../time/calendar.ts'
import { readFullDates } from './readFullDates.ts'

/** A date as a file states it: `2026-01-24T22:10:00-06:00`, `20260124`, `January 24, 2026`. */
export type StatedDate = { readonly value: string; readonly origin: PublicationOrigin }

type Moment = {
  readonly day: DayNumber
  readonly origin: PublicationOrigin
  /** Minutes since 1970; null for a day without a time of day and a zone. */
  readonly minute: number | null
  /** A time in UTC may fall on another day than where the article came out. */
  readonly isUtc: boolean
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?/i

/**
 * The publication of several statements, the weightiest first; null when none is a date. Statements that differ leave
 * the first one, not certain. The same moment told in two zones does not differ, and then the local day is the day:
 * `2026-01-25T04:10:00Z` beside `2026-01-24T22:10:00-06:00` is 24 January.
 */
export function choosePublication(stated: readonly StatedDate[]): Publication | null {
  const moments = stated.map(readMoment).filter((moment) => moment !== null)
  const [first] = moments
  if (first === undefined) return null
  const local = first.isUtc ? moments.find((moment) => !moment.isUtc && agrees(first, moment)) : undefined
  return {
    date: isoDay((local ?? first).day),
    origin: first.origin,
    certain: moments.every((moment) => agrees(first, moment)),
  }
}

function agrees(one: Moment, other: Moment): boolean {
  if (one.day === other.day) return true
  if (one.minute !== null && other.minute !== null) return Math.abs(one.minute - other.minute) <= 60
  return (one.isUtc || other.isUtc) && Math.abs(one.day - other.day) === 1
}

function readMoment({ value, origin }: StatedDate): Moment | null {
  const text = value.trim().slice(0, 200)
  const iso = ISO.exec(text)
  if (iso === null) {
    const [date] = readFullDates(lexText(text))
    return date === undefined ? null : { day: date.day, origin, minute: null, isUtc: false }
  }
  const [year, month, dayOfMonth] = [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  if (year < 1400 || !isRealDate(year, month, dayOfMonth)) return null
  const day = dayNumber(year, month, dayOfMonth)
  const zone = iso[6]
  if (zone === undefined) return { day, origin, minute: null, isUtc: false }
  const minute = day * 1440 + Number(iso[4]) * 60 + Number(iso[5]) - zoneMinutes(zone)
  return { day, origin, minute, isUtc: !/[1-9]/.test(zone) }
}

/** `-06:00` and `-0600` are -360; `Z` is 0. */
function zoneMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
