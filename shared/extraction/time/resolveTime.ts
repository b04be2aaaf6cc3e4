import { calendarDay, type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import type { DatePart } from '../../model/dateDerivation.ts'
import { type Anchored, holidayIn, monthsOf, same, seasonOf } from './anchored.ts'
import { formatMonth, formatYear, isRealDate } from './calendar.ts'
import { dayRange } from './dayRange.ts'
import { distanceFrom } from './distanceFrom.ts'
import { monthWithoutYear } from './monthWithoutYear.ts'
import { nearestYearShift } from './nearestYearShift.ts'
import { seasonFrom } from './seasonFrom.ts'
import { statedParts } from './statedParts.ts'
import type { TimeContext } from './timeContext.ts'
import type { TimeMatch, TimeMeaning } from './timeMatch.ts'
import { unitFrom } from './unitFrom.ts'
import { weekdayFrom } from './weekdayFrom.ts'
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

const ABSOLUTE = { anchor: 'none', anchorDate: '', guessed: [], alternative: '', unresolved: false } as const

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

function vagueValue(meaning: TimeMeaning, clock: string): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  if (meaning.kind === 'calendar' && meaning.month !== null) {
    return `XXXX-${pad(meaning.month)}${meaning.day === null ? '' : `-${pad(meaning.day)}`}${clock}`
  }
  if (meaning.kind === 'weekday') return `XXXX-WXX-${meaning.weekday}${clock}`
  return `XXXX-XX-XX${clock}`
}

function partsOf(date: string): DatePart[] {
  const parts: readonly DatePart[] = ['year', 'month', 'day']
  return date === '' || date.includes('/') ? [] : parts.slice(0, date.split('-').length)
}
