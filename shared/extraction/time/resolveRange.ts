import { type DayNumber, isoDay } from '../../model/calendar.ts'
import { isoWeekday } from './calendar.ts'
import { dayRange } from './dayRange.ts'
import type { ResolvedTime } from './resolveTime.ts'
import type { TimeContext } from './timeContext.ts'
import type { TimeMeaning } from './timeMatch.ts'

type Resolve = (meaning: TimeMeaning, context: TimeContext) => ResolvedTime

/**
 * A range of dates as one EDTF interval, both ends included. A year or month that only one end states holds for the
 * other: "Nov–Feb 2017" begins in 2016; "next Monday to Friday" ends in the same week. The value is
 * `(2016-11-01,2017-02-01,P3M)`, each end named by its first day: TIMEX3 itself has no notation for a range.
 * Where the end comes before the start, the start alone.
 */
export function resolveRange(from: TimeMeaning, to: TimeMeaning, context: TimeContext, resolve: Resolve): ResolvedTime {
  const start = resolve(withYearOf(from, to, -1), context)
  const first = dayRange(start.date)?.first
  if (first === undefined) {
    const end = resolve(to, context)
    return { ...start, value: `${start.value}/${end.value}`, date: '' }
  }
  const end = resolveEnd(from, to, start, first, context, resolve)
  const range = dayRange(end.date)
  if (range === null || range.last <= first) return start
  const [left, right] = [start.date.split('/')[0], end.date.split('/').at(-1)]
  const guessed = [...new Set([...start.guessed, ...end.guessed])]
  const known = start.known.filter((part) => end.known.includes(part))
  const span = rangeDuration(start.date, end.date, first, range.first)
  const value = `(${isoDay(first)},${isoDay(range.first)},${span})`
  return { ...start, value, date: `${left}/${right}`, known, guessed, alternative: '' }
}

function resolveEnd(
  from: TimeMeaning,
  to: TimeMeaning,
  start: ResolvedTime,
  first: DayNumber,
  context: TimeContext,
  resolve: Resolve,
): ResolvedTime {
  if (to.kind === 'weekday' && to.which === 'bare') {
    const date = isoDay(first + ((to.weekday - isoWeekday(first) + 6) % 7) + 1)
    return { ...start, value: date, date }
  }
  const year = Number(start.date.slice(0, 4))
  if (to.kind === 'calendar' && to.year === null) {
    const known = { kind: 'calendar', year, month: from.kind === 'calendar' ? from.month : null, day: null } as const
    const end = resolve(withYearOf(to, from.kind === 'calendar' ? { ...from, year } : known, 1), context)
    return end
  }
  return resolve(to, context)
}

/** The end with the year of the other one, moved by one where the months would run backwards. */
function withYearOf(meaning: TimeMeaning, other: TimeMeaning, direction: 1 | -1): TimeMeaning {
  if (meaning.kind !== 'calendar' || other.kind !== 'calendar' || meaning.year !== null || other.year === null)
    return meaning
  const [here, there] = [(meaning.month ?? 1) * 32 + (meaning.day ?? 0), (other.month ?? 1) * 32 + (other.day ?? 0)]
  const backwards = other.month !== null && (direction > 0 ? here < there : here > there)
  return { ...meaning, year: other.year + (backwards ? direction : 0) }
}

function rangeDuration(start: string, end: string, first: DayNumber, last: DayNumber): string {
  const [from, to] = [start.split('/')[0] ?? '', end.split('/')[0] ?? '']
  if (from.length === 4 && to.length === 4) return `P${Number(to) - Number(from)}Y`
  if (from.length === 7 && to.length === 7)
    return `P${(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))}M`
  return `P${last - first}D`
}
