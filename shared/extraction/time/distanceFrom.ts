import { calendarDay, type DayNumber, isoDay } from '../../model/calendar.ts'
import type { DatePart } from '../../model/dateDerivation.ts'
import type { TimeUnit } from '../lexicon/timeWords.ts'
import { type Anchored, safeDay, same } from './anchored.ts'
import { addMonths, formatRange, formatWeek, formatYear, isDatable, mondayOf } from './calendar.ts'

/** "three weeks ago", "two days later": `count` units from the anchor; a null count ("years ago") is open to that side. */
export function distanceFrom(
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
      return hoursIn(count, unit) <= 24
        ? { ...same(anchorDate), guessed }
        : safeDay(anchor + Math.round((hoursIn(count, unit) * direction) / 24))
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

function hoursIn(count: number, unit: 'second' | 'minute' | 'hour'): number {
  return unit === 'hour' ? count : count / (unit === 'minute' ? 60 : 3600)
}
