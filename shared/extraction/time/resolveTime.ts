import { calendarDay, type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import type { DatePart } from '../../model/dateDerivation.ts'
import { SEASON_FIRST_MONTHS, type TimeUnit } from '../lexicon/timeWords.ts'
import {
  addMonths,
  formatMonth,
  formatRange,
  formatWeek,
  formatYear,
  isDatable,
  isoWeekday,
  isRealDate,
  mondayOf,
} from './calendar.ts'
import { dayRange } from './dayRange.ts'
import { HOLIDAYS } from './holidays.ts'
import type { Tense } from './tense.ts'
import type { TimeMatch, TimeMeaning, Which } from './timeMatch.ts'
import { whichOffset } from './which.ts'

/** A time expression counted out. `value` is TIMEX3, `date` EDTF or empty. */
export type ResolvedTime = {
  readonly value: string
  readonly date: string
  readonly anchor: 'none' | 'publication' | 'text'
  readonly anchorDate: string
  readonly known: readonly DatePart[]
  readonly guessed: readonly DatePart[]
  readonly alternative: string
  readonly unresolved: boolean
}

/** What a time expression can be counted from. */
export type TimeContext = {
  readonly published: DayNumber | null
  /** EDTF of the date the text named last; empty at its start. */
  readonly reference: string
  /** Year that months and days without one belong to in a history; null in news, where publication decides. */
  readonly runningYear: number | null
  readonly tense: Tense
}

type Anchored = {
  readonly value: string
  readonly date: string
  readonly guessed: readonly DatePart[]
  readonly alternative?: string
}

const ABSOLUTE = { anchor: 'none', anchorDate: '', guessed: [], alternative: '', unresolved: false } as const
const DAY_OF_MAY = 31

/** Counts a time expression out. Without the anchor it needs it stays unresolved, with an empty date. */
export function resolveTime(match: TimeMatch, context: TimeContext): ResolvedTime {
  const meaning = match.meaning
  const known = statedParts(meaning)
  const clock = match.clock
  if (meaning.kind === 'fixed')
    return { ...ABSOLUTE, value: meaning.value, date: meaning.date, known: partsOf(meaning.date) }
  const absolute = resolveAbsolute(meaning)
  if (absolute !== null) {
    const date = match.approximate && !absolute.date.includes('/') ? `${absolute.date}~` : absolute.date
    return { ...ABSOLUTE, value: absolute.value + clock, date, known, alternative: absolute.alternative ?? '' }
  }
  const anchorKind = anchorOf(meaning, context)
  const anchorDate =
    anchorKind === 'text' ? context.reference : context.published === null ? '' : isoDay(context.published)
  const range = dayRange(anchorDate)
  const anchored =
    range === null || !Number.isFinite(range.first) ? null : resolveFrom(meaning, range.first, anchorDate, context)
  if (anchored === null) {
    const value = meaning.kind === 'clock' ? `XXXX-XX-XX${meaning.value}` : vagueValue(meaning, clock)
    return { ...ABSOLUTE, value, date: '', anchor: anchorKind, anchorDate, known, unresolved: range === null }
  }
  const about = match.approximate && anchored.date !== '' && !anchored.date.includes('/') ? '~' : ''
  return {
    value: anchored.value + clock,
    date: anchored.date + about,
    anchor: anchorKind,
    anchorDate,
    known,
    guessed: anchored.guessed.filter((part) => !known.includes(part)),
    alternative: anchored.alternative ?? '',
    unresolved: false,
  }
}

function anchorOf(meaning: TimeMeaning, context: TimeContext): 'publication' | 'text' {
  if (meaning.kind === 'unit' || meaning.kind === 'distance') {
    return meaning.anchor === 'text' && context.reference !== '' ? 'text' : 'publication'
  }
  if (meaning.kind === 'clock') return 'text'
  return context.runningYear !== null && meaning.kind !== 'weekday' ? 'text' : 'publication'
}

function resolveAbsolute(meaning: TimeMeaning): Anchored | null {
  switch (meaning.kind) {
    case 'calendar': {
      const { year, month, day } = meaning
      if (year === null) return null
      if (month === null) return same(formatYear(year))
      if (day === null) return same(formatMonth(year, month))
      if (!isRealDate(year, month, day)) return null
      const other = meaning.alternative
      return {
        ...same(isoDay(dayNumber(year, month, day))),
        alternative: other ? isoDay(dayNumber(year, other.month, other.day)) : '',
      }
    }
    case 'season':
      return meaning.year === null ? null : seasonOf(meaning.season, meaning.year)
    case 'quarter':
      return meaning.year === null
        ? null
        : monthsOf(`${formatYear(meaning.year)}-Q${meaning.quarter}`, meaning.year, meaning.quarter * 3 - 2, 3)
    case 'half':
      return meaning.year === null
        ? null
        : monthsOf(`${formatYear(meaning.year)}-H${meaning.half}`, meaning.year, meaning.half * 6 - 5, 6)
    case 'holiday':
      return meaning.year === null ? null : holidayIn(meaning.holiday, meaning.year)
    default:
      return null
  }
}

function resolveFrom(
  meaning: TimeMeaning,
  anchor: DayNumber,
  anchorDate: string,
  context: TimeContext,
): Anchored | null {
  const { year, month } = calendarDay(anchor)
  switch (meaning.kind) {
    case 'calendar':
      return meaning.month === null ? null : monthWithoutYear(meaning.month, meaning.day, anchor, context)
    case 'weekday':
      return weekdayFrom(meaning.weekday, meaning.which, anchor, context.tense)
    case 'unit':
      return unitFrom(meaning.unit, meaning.offset, anchor, anchorDate, context.tense)
    case 'distance':
      return distanceFrom(meaning.unit, meaning.count, meaning.direction, anchor, anchorDate)
    case 'namedMonth': {
      const offset = whichOffset(meaning.which)
      const passed = meaning.month < month || (meaning.month === month && offset < 0)
      const shift =
        meaning.which === 'this'
          ? 0
          : offset < 0
            ? meaning.month < month
              ? 0
              : -1
            : passed || meaning.month === month
              ? 1
              : 0
      return { ...same(formatMonth(year + shift, meaning.month)), guessed: ['year'] }
    }
    case 'season':
      return seasonFrom(meaning.season, meaning.which, anchor, context)
    case 'quarter': {
      const first = meaning.quarter * 3 - 2
      const shift = context.tense !== 'future' && first > month ? -1 : 0
      return {
        ...monthsOf(`${formatYear(year + shift)}-Q${meaning.quarter}`, year + shift, first, 3),
        guessed: ['year'],
      }
    }
    case 'half':
      return { ...monthsOf(`${formatYear(year)}-H${meaning.half}`, year, meaning.half * 6 - 5, 6), guessed: ['year'] }
    case 'holiday': {
      const offset = whichOffset(meaning.which)
      const here = dayRange(holidayIn(meaning.holiday, year).date)?.first ?? anchor
      const shift =
        meaning.which === 'bare' || meaning.which === 'this'
          ? nearestYearShift(here, anchor, context.tense)
          : offset < 0
            ? here < anchor
              ? 0
              : -1
            : here > anchor
              ? 0
              : 1
      return { ...holidayIn(meaning.holiday, year + shift), guessed: ['year'] }
    }
    case 'clock': {
      const day = isoDay(anchor)
      return anchorDate.length === 10
        ? { value: day + meaning.value, date: day, guessed: ['year', 'month', 'day'] }
        : null
    }
    default:
      return null
  }
}

/** A month (and day) without its year: the past one nearest to the anchor, the coming one when the tense is future. */
function monthWithoutYear(month: number, day: number | null, anchor: DayNumber, context: TimeContext): Anchored | null {
  const { year, month: anchorMonth } = calendarDay(anchor)
  let chosen = context.runningYear
  if (chosen === null) {
    if (day === null) {
      const later = month > anchorMonth
      const earlier = month < anchorMonth
      if (context.tense === 'future') chosen = earlier ? year + 1 : year
      else if (context.tense === 'past') chosen = later ? year - 1 : year
      else chosen = later && month - anchorMonth > 5 ? year - 1 : year
    } else {
      const here = dayNumber(year, month, day)
      chosen = year + nearestYearShift(here, anchor, context.tense)
    }
  }
  if (day === null) return { ...same(formatMonth(chosen, month)), guessed: ['year'] }
  if (!isRealDate(chosen, month, day)) return null
  return { ...same(isoDay(dayNumber(chosen, month, day))), guessed: ['year'] }
}

/** -1, 0 or 1: which year's day the text means. Without a tense a day up to half a year ahead is still to come. */
function nearestYearShift(here: DayNumber, anchor: DayNumber, tense: Tense): number {
  const ahead = here - anchor
  if (tense === 'past') return ahead > 0 ? -1 : 0
  if (tense === 'future') return ahead < 0 ? (ahead < -DAY_OF_MAY ? 1 : 0) : 0
  return ahead > 183 ? -1 : ahead < -240 ? 1 : 0
}

function weekdayFrom(weekday: number, which: Which, anchor: DayNumber, tense: Tense): Anchored {
  const distance = (isoWeekday(anchor) - weekday + 7) % 7
  const pastDay = anchor - distance
  const nextDay = anchor + ((7 - distance) % 7 === 0 ? 7 : (7 - distance) % 7)
  const guessed: readonly DatePart[] = ['year', 'month', 'day']
  if (which === 'last') {
    const day = distance === 0 ? anchor - 7 : pastDay
    return { ...same(isoDay(day)), guessed, alternative: isoDay(day - 7) }
  }
  if (which === 'next') {
    const following = mondayOf(anchor) + 7 + weekday - 1
    return { ...same(isoDay(following)), guessed, alternative: isoDay(nextDay === following ? following + 7 : nextDay) }
  }
  if (which === 'this') return { ...same(isoDay(mondayOf(anchor) + weekday - 1)), guessed }
  if (tense === 'future')
    return { ...same(isoDay(distance === 0 ? anchor : nextDay)), guessed, alternative: isoDay(pastDay) }
  return { ...same(isoDay(pastDay)), guessed, alternative: isoDay(nextDay) }
}

function unitFrom(
  unit: TimeUnit,
  offset: number,
  anchor: DayNumber,
  anchorDate: string,
  tense: Tense,
): Anchored | null {
  const { year, month } = calendarDay(anchor)
  const guessed: readonly DatePart[] = ['year', 'month', 'day']
  switch (unit) {
    case 'day':
    case 'night':
      return anchorDate.length < 10 ? null : safeDay(anchor + offset)
    case 'week': {
      const monday = mondayOf(anchor) + 7 * offset
      return { value: formatWeek(monday), date: formatRange(monday, monday + 6), guessed }
    }
    case 'weekend': {
      // On a weekday "over the weekend" in the past is the one before.
      const gone = offset === 0 && tense === 'past' && isoWeekday(anchor) < 6 ? -1 : 0
      const monday = mondayOf(anchor) + 7 * (offset + gone)
      return { value: `${formatWeek(monday)}-WE`, date: formatRange(monday + 5, monday + 6), guessed }
    }
    case 'month':
      return { ...same(formatMonth(year, month + offset)), guessed: ['year', 'month'] }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + offset
      const quarter = (index % 4) + 1
      return {
        ...monthsOf(`${formatYear(Math.floor(index / 4))}-Q${quarter}`, Math.floor(index / 4), quarter * 3 - 2, 3),
        guessed: ['year', 'month'],
      }
    }
    case 'year':
      return { ...same(formatYear(year + offset)), guessed: ['year'] }
    case 'decade': {
      const stem = formatYear(Math.floor(year / 10) + offset).slice(1)
      return { value: stem, date: `${stem}0/${stem}9`, guessed: ['year'] }
    }
    case 'century': {
      const stem = formatYear(Math.floor(year / 100) + offset).slice(2)
      return { value: stem, date: `${stem}00/${stem}99`, guessed: ['year'] }
    }
    default:
      return null
  }
}

function distanceFrom(
  unit: TimeUnit,
  count: number | null,
  direction: 1 | -1,
  anchor: DayNumber,
  anchorDate: string,
): Anchored | null {
  const guessed: readonly DatePart[] = ['year', 'month', 'day']
  if (count === null) {
    const open = direction < 0 ? `../${anchorDate.split('/').at(-1)}` : `${anchorDate.split('/')[0]}/..`
    return {
      value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
      date: unit === 'minute' || unit === 'hour' || unit === 'second' ? anchorDate : open,
      guessed,
    }
  }
  const steps = Math.round(count) * direction
  if (Math.abs(steps) > 100_000) return null
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return count <= 24 ? { ...same(anchorDate), guessed } : safeDay(anchor + Math.round((count * direction) / 24))
    case 'day':
    case 'night':
      return anchorDate.length < 10 ? null : safeDay(anchor + steps)
    case 'week': {
      const day = anchor + 7 * steps
      return isDatable(day)
        ? { value: formatWeek(day), date: formatRange(mondayOf(day), mondayOf(day) + 6), guessed }
        : null
    }
    case 'month': {
      const day = addMonths(anchor, count === 0.5 ? 0 : steps)
      return isDatable(day) ? { ...same(isoDay(day).slice(0, 7)), guessed: ['year', 'month'] } : null
    }
    case 'year':
    case 'decade': {
      const year = calendarDay(anchor).year + steps * (unit === 'decade' ? 10 : 1)
      return year < 1000 || year > 2999 ? null : { ...same(formatYear(year)), guessed: ['year'] }
    }
    default:
      return null
  }
}

function safeDay(day: DayNumber): Anchored | null {
  return isDatable(day) ? { ...same(isoDay(day)), guessed: ['year', 'month', 'day'] } : null
}

function seasonFrom(season: string, which: Which, anchor: DayNumber, context: TimeContext): Anchored {
  const { year, month } = calendarDay(anchor)
  const first = SEASON_FIRST_MONTHS[season] ?? 1
  let shift = 0
  if (which === 'last') shift = first + 2 < month ? 0 : -1
  else if (which === 'next') shift = first > month ? 0 : 1
  else if (which === 'bare' && context.runningYear === null)
    shift = context.tense === 'future' ? (first < month ? 1 : 0) : first > month ? -1 : 0
  return { ...seasonOf(season, context.runningYear ?? year + shift), guessed: ['year'] }
}

function seasonOf(season: string, year: number): Anchored {
  return monthsOf(`${formatYear(year)}-${season}`, year, SEASON_FIRST_MONTHS[season] ?? 1, 3)
}

function monthsOf(value: string, year: number, first: number, count: number): Anchored {
  return { value, date: `${formatMonth(year, first)}/${formatMonth(year, first + count - 1)}`, guessed: [] }
}

function holidayIn(name: string, year: number): Anchored {
  const holiday = HOLIDAYS.find((candidate) => candidate.name === name)
  return holiday === undefined ? same('') : same(isoDay(holiday.dayIn(year)))
}

function same(date: string): Anchored {
  return { value: date, date, guessed: [] }
}

function vagueValue(meaning: TimeMeaning, clock: string): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  if (meaning.kind === 'calendar' && meaning.month !== null) {
    return `XXXX-${pad(meaning.month)}${meaning.day === null ? '' : `-${pad(meaning.day)}`}${clock}`
  }
  if (meaning.kind === 'weekday') return `XXXX-WXX-${meaning.weekday}${clock}`
  return `XXXX-XX-XX${clock}`
}

function statedParts(meaning: TimeMeaning): DatePart[] {
  if (meaning.kind === 'calendar') {
    const parts: DatePart[] = []
    if (meaning.year !== null) parts.push('year')
    if (meaning.month !== null) parts.push('month')
    if (meaning.day !== null) parts.push('day')
    return parts
  }
  if (meaning.kind === 'namedMonth') return ['month']
  if (meaning.kind === 'holiday') return meaning.year === null ? ['month', 'day'] : ['year', 'month', 'day']
  if ('year' in meaning && meaning.year !== null) return ['year']
  return []
}

function partsOf(date: string): DatePart[] {
  const parts: readonly DatePart[] = ['year', 'month', 'day']
  return date === '' || date.includes('/') ? [] : parts.slice(0, date.split('-').length)
}
