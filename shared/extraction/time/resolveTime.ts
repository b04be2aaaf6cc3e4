import { calendarDay, type DayNumber, dayNumber, isoDay } from '../../model/calendar.ts'
import type { DatePart, DerivationStep } from '../../model/dateDerivation.ts'
import { type Anchored, holidayIn, monthsOf, same, seasonOf } from './anchored.ts'
import { formatMonth, formatYear, isRealDate } from './calendar.ts'
import { dayRange } from './dayRange.ts'
import { distanceFrom } from './distanceFrom.ts'
import { monthWithoutYear } from './monthWithoutYear.ts'
import { nearestYearShift } from './nearestYearShift.ts'
import { otherYear } from './otherYear.ts'
import { seasonFrom } from './seasonFrom.ts'
import { statedParts } from './statedParts.ts'
import { stepsFrom } from './stepsFrom.ts'
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
  /** How it was counted out, without the rules that read it. */
  readonly steps: readonly DerivationStep[]
  readonly guessed: readonly DatePart[]
  readonly alternative: string
  readonly unresolved: boolean
}

const ABSOLUTE = { anchor: 'none', anchorDate: '', guessed: [], alternative: '', unresolved: false, steps: [] } as const

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
    const { alternative = '' } = absolute
    const steps: readonly DerivationStep[] =
      alternative === '' ? [] : [{ kind: 'second', because: 'order', words: null }]
    return { ...ABSOLUTE, value: absolute.value + clock, date, known, alternative, steps }
  }
  const anchorKind = anchorOf(meaning, context)
  const anchorDate =
    anchorKind === 'text' ? context.reference : context.published === null ? '' : isoDay(context.published)
  const range = dayRange(anchorDate)
  const anchored =
    range === null || !Number.isFinite(range.first) ? null : resolveFrom(meaning, range.first, anchorDate, context)
  if (anchored === null) {
    const value = meaning.kind === 'clock' ? `XXXX-XX-XX${meaning.value}` : vagueValue(meaning, clock)
    const words = anchorKind === 'text' ? context.referenceWords : null
    const steps: readonly DerivationStep[] = [{ kind: 'count', from: anchorKind, date: anchorDate, words }]
    return { ...ABSOLUTE, value, date: '', anchor: anchorKind, anchorDate, known, steps, unresolved: range === null }
  }
  const second = anchored.alternative === anchored.date ? '' : (anchored.alternative ?? '')
  const about = match.approximate && anchored.date !== '' && !anchored.date.includes('/') ? '~' : ''
  return {
    value: anchored.value + clock,
    date: anchored.date + about,
    anchor: anchorKind,
    anchorDate,
    known,
    guessed: anchored.guessed.filter((part) => !known.includes(part)),
    alternative: second === '' ? '' : second + about,
    steps: stepsFrom(meaning, anchored.date, second, anchorKind, anchorDate, context),
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
      return meaning.year === null ? null : quarterIn(meaning.quarter, meaning.year)
    case 'half':
      return meaning.year === null ? null : halfIn(meaning.half, meaning.year)
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
      const read = formatMonth(year + shift, meaning.month)
      const tense = offset < 0 ? 'past' : offset > 0 ? 'future' : 'none'
      // "next March" of a February is this year's or the year after's; "last March" likewise.
      const other = offset > 0 ? 1 : otherYear(read, anchor, tense)
      return { ...same(read), guessed: ['year'], alternative: formatMonth(year + shift + other, meaning.month) }
    }
    case 'season':
      return seasonFrom(meaning.season, meaning.which, anchor, context)
    case 'quarter': {
      const first = meaning.quarter * 3 - 2
      const shift = context.tense !== 'future' && first > month ? -1 : 0
      const read = quarterIn(meaning.quarter, year + shift)
      const other = quarterIn(meaning.quarter, year + shift + otherYear(read.date, anchor, context.tense))
      return { ...read, guessed: ['year'], alternative: other.date }
    }
    case 'half': {
      const read = halfIn(meaning.half, year)
      const other = halfIn(meaning.half, year + otherYear(read.date, anchor, context.tense))
      return { ...read, guessed: ['year'], alternative: other.date }
    }
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
      const read = holidayIn(meaning.holiday, year + shift)
      const tense = offset < 0 ? 'past' : context.tense
      const other = holidayIn(meaning.holiday, year + shift + otherYear(read.date, anchor, tense))
      return { ...read, guessed: ['year'], alternative: other.date }
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

function quarterIn(quarter: number, year: number): Anchored {
  return monthsOf(`${formatYear(year)}-Q${quarter}`, year, quarter * 3 - 2, 3)
}

function halfIn(half: number, year: number): Anchored {
  return monthsOf(`${formatYear(year)}-H${half}`, year, half * 6 - 5, 6)
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
