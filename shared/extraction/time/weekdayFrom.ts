import { type DayNumber, isoDay } from '../../model/calendar.ts'
import type { DatePart } from '../../model/dateDerivation.ts'
import { type Anchored, same } from './anchored.ts'
import { isoWeekday, mondayOf } from './calendar.ts'
import type { Tense } from './tense.ts'
import type { Which } from './timeMatch.ts'

/** A weekday: the nearest past one, the anchor's day included, unless the tense is future or a word says which. */
export function weekdayFrom(weekday: number, which: Which, anchor: DayNumber, tense: Tense): Anchored {
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
  if (which === 'coming') return { ...same(isoDay(nextDay)), guessed, alternative: isoDay(nextDay + 7) }
  if (which === 'this') {
    const day = mondayOf(anchor) + weekday - 1
    return { ...same(isoDay(day)), guessed, alternative: isoDay(day <= anchor ? day + 7 : day - 7) }
  }
  if (tense === 'future')
    return {
      ...same(isoDay(distance === 0 ? anchor : nextDay)),
      guessed,
      alternative: isoDay(distance === 0 ? nextDay : pastDay),
    }
  // "was shot on Tuesday" of a Tuesday paper: the Tuesday to come is out, the one a week ago is not.
  const second = tense === 'past' && distance === 0 ? anchor - 7 : nextDay
  return { ...same(isoDay(pastDay)), guessed, alternative: isoDay(second) }
}
