import { type DayNumber, dayNumber } from '../../model/calendar.ts'
import { isoWeekday } from './calendar.ts'

export type Holiday = {
  readonly name: string
  readonly words: readonly string[]
  readonly dayIn: (year: number) => DayNumber
}

const on = (month: number, day: number) => (year: number) => dayNumber(year, month, day)

/** The nth (1–4) or last (-1) such weekday of a month. */
const nth = (month: number, weekday: number, count: number) => (year: number) => {
  if (count < 0) {
    const last = dayNumber(year, month + 1, 0)
    return last - ((isoWeekday(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - isoWeekday(first) + 7) % 7) + 7 * (count - 1)
}

/** Easter Sunday, by the anonymous Gregorian computus. */
function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Written small too, these are no other words: "easter" may be eggs, "independence day" is none. */
export const ALWAYS_HOLIDAYS: ReadonlySet<string> = new Set([
  'Christmas Eve',
  'Christmas',
  'Thanksgiving',
  'Easter',
  'Halloween',
  'Independence Day',
  'Memorial Day',
  'Labor Day',
  "New Year's Eve",
  "New Year's Day",
  'Earth Day',
  'Martin Luther King Day',
])

/** Longer names first, so that "Christmas Eve" is not read as Christmas. */
export const HOLIDAYS: readonly Holiday[] = [
  { name: 'Christmas Eve', words: ['christmas', 'eve'], dayIn: on(12, 24) },
  { name: 'Christmas', words: ['christmas', 'day'], dayIn: on(12, 25) },
  { name: 'Christmas', words: ['christmas'], dayIn: on(12, 25) },
  { name: "New Year's Eve", words: ['new', 'year', "'s", 'eve'], dayIn: on(12, 31) },
  { name: "New Year's Day", words: ['new', 'year', "'s", 'day'], dayIn: on(1, 1) },
  { name: "New Year's Day", words: ['new', 'year', 'day'], dayIn: on(1, 1) },
  { name: "New Year's Day", words: ['new', 'years', 'day'], dayIn: on(1, 1) },
  { name: "New Year's Eve", words: ['new', 'years', 'eve'], dayIn: on(12, 31) },
  { name: 'Independence Day', words: ['fourth', 'of', 'july'], dayIn: on(7, 4) },
  { name: 'Earth Day', words: ['earth', 'day'], dayIn: on(4, 22) },
  { name: 'May Day', words: ['may', 'day'], dayIn: on(5, 1) },
  { name: 'Election Day', words: ['election', 'day'], dayIn: (year) => nth(11, 1, 1)(year) + 1 },
  { name: 'Inauguration Day', words: ['inauguration', 'day'], dayIn: on(1, 20) },
  { name: 'Black Friday', words: ['black', 'friday'], dayIn: (year) => nth(11, 4, 4)(year) + 1 },
  { name: 'Palm Sunday', words: ['palm', 'sunday'], dayIn: (year) => easter(year) - 7 },
  { name: 'Ash Wednesday', words: ['ash', 'wednesday'], dayIn: (year) => easter(year) - 46 },
  { name: 'Indigenous Peoples’ Day', words: ['indigenous', 'peoples', "'", 'day'], dayIn: nth(10, 1, 2) },
  { name: "St. Patrick's Day", words: ['st', '.', 'patrick', "'s", 'day'], dayIn: on(3, 17) },
  { name: "St. Patrick's Day", words: ['st', 'patrick', "'s", 'day'], dayIn: on(3, 17) },
  { name: 'Thanksgiving', words: ['thanksgiving', 'day'], dayIn: nth(11, 4, 4) },
  { name: 'Thanksgiving', words: ['thanksgiving'], dayIn: nth(11, 4, 4) },
  { name: 'Independence Day', words: ['independence', 'day'], dayIn: on(7, 4) },
  { name: 'Memorial Day', words: ['memorial', 'day'], dayIn: nth(5, 1, -1) },
  { name: 'Labor Day', words: ['labor', 'day'], dayIn: nth(9, 1, 1) },
  { name: 'Martin Luther King Day', words: ['martin', 'luther', 'king', 'jr', '.', 'day'], dayIn: nth(1, 1, 3) },
  { name: 'Martin Luther King Day', words: ['martin', 'luther', 'king', 'day'], dayIn: nth(1, 1, 3) },
  { name: "Presidents' Day", words: ['presidents', '’', 'day'], dayIn: nth(2, 1, 3) },
  { name: 'Veterans Day', words: ['veterans', 'day'], dayIn: on(11, 11) },
  { name: 'Columbus Day', words: ['columbus', 'day'], dayIn: nth(10, 1, 2) },
  { name: 'Halloween', words: ['halloween'], dayIn: on(10, 31) },
  { name: "Valentine's Day", words: ['valentine', "'s", 'day'], dayIn: on(2, 14) },
  { name: 'Juneteenth', words: ['juneteenth'], dayIn: on(6, 19) },
  { name: 'Mother’s Day', words: ['mother', "'s", 'day'], dayIn: nth(5, 7, 2) },
  { name: 'Father’s Day', words: ['father', "'s", 'day'], dayIn: nth(6, 7, 3) },
  { name: 'Good Friday', words: ['good', 'friday'], dayIn: (year) => easter(year) - 2 },
  { name: 'Easter', words: ['easter', 'sunday'], dayIn: easter },
  { name: 'Easter', words: ['easter', 'monday'], dayIn: (year) => easter(year) + 1 },
  { name: 'Easter', words: ['easter'], dayIn: easter },
  { name: 'Boxing Day', words: ['boxing', 'day'], dayIn: on(12, 26) },
]
