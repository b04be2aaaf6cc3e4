import type { DayNumber } from '../../model/calendar.ts'
import { dayNumber } from '../../model/calendar.ts'
import type { LexedText } from '../lexText.ts'
import { tokenAt } from '../text/token.ts'
import { isRealDate, parseDay } from '../time/calendar.ts'
import type { Span } from '../types.ts'

export type FullDate = Span & { readonly day: DayNumber }

/** Every date of a text that names its year, month and day by itself, in order. A slash date that reads two ways is none. */
export function readFullDates(lexed: LexedText): FullDate[] {
  const { tokens } = lexed
  const dates: FullDate[] = []
  for (const { meaning, first, last } of lexed.times()) {
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
