import type { DayNumber } from '../../model/calendar.ts'
import { dayNumber } from '../../model/calendar.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { isRealDate, parseDay } from '../time/calendar.ts'
import { findTimes } from '../time/findTimes.ts'
import type { Span } from '../types.ts'

export type FullDate = Span & { readonly day: DayNumber }

/** Every date of a text that names its year, month and day by itself, in order. A slash date that reads two ways is none. */
export function readFullDates(tokens: readonly Token[]): FullDate[] {
  const dates: FullDate[] = []
  for (const { meaning, first, last } of findTimes(tokens)) {
    const span = { start: tokenAt(tokens, first).start, end: tokenAt(tokens, last - 1).end }
    if (meaning.kind === 'fixed') {
      const day = parseDay(meaning.date)
      if (day !== null) dates.push({ ...span, day })
    } else if (meaning.kind === 'calendar' && meaning.alternative === undefined) {
      const { year, month, day } = meaning
      if (year !== null && month !== null && day !== null && isRealDate(year, month, day))
        dates.push({ ...span, day: dayNumber(year, month, day) })
    }
  }
  return dates
}
