import { isoDay } from '../../model/calendar.ts'
import type { DatePart, DerivationStep } from '../../model/dateDerivation.ts'
import { absoluteTime } from './absoluteTime.ts'
import { clockSpanValue } from './clock/clockSpan.ts'
import { countFrom } from './countFrom.ts'
import { dayRange } from './dayRange.ts'
import { partOfPeriod } from './partOfPeriod.ts'
import { formatLength } from './readLength.ts'
import { resolveCounted } from './resolveCounted.ts'
import { resolveRange } from './resolveRange.ts'
import { statedParts } from './statedParts.ts'
import { stepsFrom } from './stepsFrom.ts'
import type { TimeContext } from './timeContext.ts'
import type { TimeMatch, TimeMeaning } from './timeMatch.ts'

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
  const resolved = resolveMeaning(match.meaning, context)
  const about = match.approximate && resolved.date !== '' && !resolved.date.includes('/') ? '~' : ''
  const alternative = resolved.alternative === '' ? '' : resolved.alternative + about
  return { ...resolved, value: clockedValue(match, resolved), date: resolved.date + about, alternative }
}

/** What the words mean as a date, without clock time and modifiers. */
export function resolveMeaning(meaning: TimeMeaning, context: TimeContext): ResolvedTime {
  const known = statedParts(meaning)
  if (meaning.kind === 'fixed')
    return { ...ABSOLUTE, value: meaning.value, date: meaning.date, known: partsOf(meaning.date) }
  if (meaning.kind === 'length') return { ...ABSOLUTE, value: formatLength(meaning.parts), date: '', known }
  if (meaning.kind === 'offset' || meaning.kind === 'lasting' || meaning.kind === 'weekOf')
    return resolveCounted(meaning, context, resolveMeaning)
  if (meaning.kind === 'reference') return referenceOf(context)
  if (meaning.kind === 'range') return resolveRange(meaning.from, meaning.to, context, resolveMeaning)
  if (meaning.kind === 'part') {
    const whole = resolveMeaning(meaning.of, context)
    const piece = partOfPeriod(meaning.part, whole.date)
    return { ...whole, ...(piece ?? { value: whole.value, date: whole.date }), alternative: '' }
  }
  const absolute = absoluteTime(meaning)
  if (absolute !== null) {
    const { value, date, alternative = '' } = absolute
    const steps: readonly DerivationStep[] =
      alternative === '' ? [] : [{ kind: 'second', because: 'order', words: null }]
    return { ...ABSOLUTE, value, date, known, alternative, steps }
  }
  if (meaning.kind === 'distance' && meaning.count === null && meaning.anchor === 'text' && context.reference === '')
    return { ...ABSOLUTE, value: meaning.direction > 0 ? 'FUTURE_REF' : 'PAST_REF', date: '', known }
  const anchor = anchorOf(meaning, context)
  const anchorDate = anchor === 'text' ? context.reference : context.published === null ? '' : isoDay(context.published)
  const range = dayRange(anchorDate)
  const anchored =
    range === null || !Number.isFinite(range.first) ? null : countFrom(meaning, range.first, anchorDate, context)
  if (anchored === null) {
    const words = anchor === 'text' ? context.referenceWords : null
    const steps: readonly DerivationStep[] = [{ kind: 'count', from: anchor, date: anchorDate, words }]
    const value = vagueValue(meaning)
    return { ...ABSOLUTE, value, date: '', anchor, anchorDate, known, steps, unresolved: range === null }
  }
  const second = anchored.alternative === anchored.date ? '' : (anchored.alternative ?? '')
  return {
    value: anchored.value,
    date: anchored.date,
    anchor,
    anchorDate,
    known,
    guessed: anchored.guessed.filter((part) => !known.includes(part)),
    alternative: second,
    steps: stepsFrom(meaning, anchored.date, second, anchor, anchorDate, context),
    unresolved: false,
  }
}

function clockedValue(match: TimeMatch, { value, date }: ResolvedTime): string {
  const { meaning } = match
  if (meaning.kind === 'clock') {
    if (meaning.until !== '') return clockSpanValue(date, meaning.value, meaning.until)
    return date === '' ? meaning.value : value + fullClock(meaning.value) + meaning.zone
  }
  if (match.clockUntil !== '') return clockSpanValue(value, match.clock, match.clockUntil)
  return value + fullClock(match.clock)
}

/** TIMEX3 writes the minutes of a clock time on a day: `T09` is `T09:00`, `T09-05` is `T09:00-05`. */
function fullClock(tail: string): string {
  return /^T\d\d(?!:)/.test(tail) ? `${tail.slice(0, 3)}:00${tail.slice(3)}` : tail
}

/** "then" is the date the text named last, and no more than the past before it named one. */
function referenceOf({ reference, referenceWords }: TimeContext): ResolvedTime {
  if (reference === '') return { ...ABSOLUTE, value: 'PAST_REF', date: '', known: [] }
  const steps: readonly DerivationStep[] = [{ kind: 'count', from: 'text', date: reference, words: referenceWords }]
  const guessed = partsOf(reference)
  const said = { value: reference, date: reference, anchor: 'text', anchorDate: reference, known: [], guessed } as const
  return { ...ABSOLUTE, ...said, steps }
}

function anchorOf(meaning: TimeMeaning, context: TimeContext): 'publication' | 'text' {
  if (meaning.kind === 'unit' || meaning.kind === 'distance') {
    const told = meaning.anchor === 'text' || (context.runningYear !== null && meaning.unit !== 'day')
    return told && context.reference !== '' ? 'text' : 'publication'
  }
  if (meaning.kind === 'clock') return 'text'
  return context.runningYear !== null && meaning.kind !== 'weekday' ? 'text' : 'publication'
}

function vagueValue(meaning: TimeMeaning): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  if (meaning.kind === 'calendar' && meaning.month !== null)
    return `XXXX-${pad(meaning.month)}${meaning.day === null ? '' : `-${pad(meaning.day)}`}`
  if (meaning.kind === 'weekday' || meaning.kind === 'weekdayDay') return `XXXX-WXX-${meaning.weekday}`
  if (meaning.kind === 'dayOfMonth') return `XXXX-XX-${pad(meaning.day)}`
  return 'XXXX-XX-XX'
}

function partsOf(date: string): DatePart[] {
  const parts: readonly DatePart[] = ['year', 'month', 'day']
  return date === '' || date.includes('/') ? [] : parts.slice(0, date.split('-').length)
}
