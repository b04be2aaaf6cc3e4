import { type Token, tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { formatClock } from '../clock/clockReading.ts'
import { readClock } from '../clock/readClock.ts'
import { readYear } from '../readYear.ts'
import { NUMBER_START, type TimeReading, type TimeRule } from '../timeMatch.ts'

/**
 * Dates with the year first: "2026-01-24", "2026/1/24", "2026.01.24", "20260124", "2026-01-24T09:40Z".
 * Not "2026-13-40", "555-2026-01".
 */
export const isoDate: TimeRule = {
  name: 'iso date',
  starts: [NUMBER_START],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const before = tokenAt(tokens, at - 1)
    if (!token.spaceBefore && /^[-/.]$/.test(before.text) && before.spaceBefore === false) return null
    const joined = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(token.text)
    if (joined !== null) return reading(tokens, at + 1, Number(joined[1]), Number(joined[2]), Number(joined[3]))
    const dotted = /^((?:19|20)\d{2})\.(\d{1,2})$/.exec(token.text)
    if (dotted !== null && tokenAt(tokens, at + 1).text === '.') {
      const day = tokenAt(tokens, at + 2)
      if (day.kind !== 'number' || day.spaceBefore || day.text.length > 2) return null
      return reading(tokens, at + 3, Number(dotted[1]), Number(dotted[2]), Number(day.text))
    }
    const year = readYear(token)
    const separator = tokenAt(tokens, at + 1)
    if (year === null || separator.spaceBefore || !/^[-/]$/.test(separator.text)) return null
    const [month, day] = [tokenAt(tokens, at + 2), tokenAt(tokens, at + 4)]
    if (tokenAt(tokens, at + 3).text !== separator.text || day.kind !== 'number' || month.kind !== 'number') return null
    if (tokenAt(tokens, at + 5).text === separator.text && !tokenAt(tokens, at + 5).spaceBefore) return null
    if (month.text.length > 2 || day.text.length > 2) return null
    return reading(tokens, at + 5, year, Number(month.text), Number(day.text))
  },
}

function reading(tokens: readonly Token[], end: number, year: number, month: number, day: number): TimeReading | null {
  if (!isRealDate(year, month, day)) return null
  const meaning = { kind: 'calendar', year, month, day } as const
  const mark = tokenAt(tokens, end)
  const clock = mark.text === 'T' && !mark.spaceBefore ? readClock(tokens, end + 1) : null
  if (clock === null || clock.minute === null) return { end, type: 'DATE', meaning }
  const utc = tokenAt(tokens, clock.end)
  const isUtc = utc.text === 'Z' && !utc.spaceBefore
  const tail = formatClock(clock) + (isUtc ? 'Z' : clock.zone)
  return { end: isUtc ? clock.end + 1 : clock.end, type: 'TIME', meaning, clock: tail }
}
