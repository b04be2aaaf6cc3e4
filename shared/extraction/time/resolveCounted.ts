import { isoDay } from '../../model/calendar.ts'
import { formatRange, formatWeek, mondayOf } from './calendar.ts'
import { dayRange } from './dayRange.ts'
import { lastingFrom, offsetFrom } from './offsetFrom.ts'
import type { ResolvedTime } from './resolveTime.ts'
import type { TimeContext } from './timeContext.ts'
import type { TimeMeaning } from './timeMatch.ts'

type Counted = Extract<TimeMeaning, { kind: 'offset' | 'lasting' | 'weekOf' }>

/** A date counted from another one in the same expression; the other one where it cannot be counted. */
export function resolveCounted(
  meaning: Counted,
  context: TimeContext,
  resolve: (meaning: TimeMeaning, context: TimeContext) => ResolvedTime,
): ResolvedTime {
  const from = resolve(meaning.kind === 'weekOf' ? meaning.day : meaning.from, context)
  const first = dayRange(from.date)?.first
  if (first === undefined || !Number.isFinite(first)) return from
  if (meaning.kind === 'weekOf') {
    const monday = mondayOf(first)
    return { ...from, value: formatWeek(monday), date: formatRange(monday, monday + 6), alternative: '' }
  }
  if (meaning.kind === 'lasting') {
    const date = lastingFrom(first, meaning.part) ?? from.date
    return { ...from, value: date, date, alternative: '' }
  }
  const day = offsetFrom(first, meaning.parts, meaning.direction)
  if (day !== null) return { ...from, value: isoDay(day), date: isoDay(day), alternative: '' }
  const open = meaning.direction > 0 ? `${isoDay(first)}/..` : `../${isoDay(first)}`
  return { ...from, value: meaning.direction > 0 ? 'FUTURE_REF' : 'PAST_REF', date: open, alternative: '' }
}
