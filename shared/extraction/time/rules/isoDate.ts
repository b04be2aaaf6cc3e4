import { dayNumber, isoDay } from '../../../model/calendar.ts'
import { tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readYear } from '../readYear.ts'
import { fixed, NUMBER_START, type TimeRule } from '../timeMatch.ts'

/**
 * Dates with the year first: "2026-01-24", "2026/1/24", "2026.01.24", "20260124".
 * Not "2026-13-40", "555-2026-01".
 */
export const isoDate: TimeRule = {
  name: 'iso date',
  starts: [NUMBER_START],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const before = tokenAt(tokens, at - 1)
    if (!token.spaceBefore && (before.text === '-' || before.text === '/' || before.text === '.')) return null
    if (/^(?:19|20)\d{6}$/.test(token.text)) {
      const [year, month, day] = [
        Number(token.text.slice(0, 4)),
        Number(token.text.slice(4, 6)),
        Number(token.text.slice(6)),
      ]
      if (!isRealDate(year, month, day)) return null
      const date = isoDay(dayNumber(year, month, day))
      return fixed(at + 1, 'DATE', date, date)
    }
    const year = readYear(token)
    const separator = tokenAt(tokens, at + 1)
    if (year === null || separator.spaceBefore || !/^[-/]$/.test(separator.text)) return null
    const [month, day] = [tokenAt(tokens, at + 2), tokenAt(tokens, at + 4)]
    if (tokenAt(tokens, at + 3).text !== separator.text || day.kind !== 'number' || month.kind !== 'number') return null
    if (tokenAt(tokens, at + 5).text === separator.text && !tokenAt(tokens, at + 5).spaceBefore) return null
    if (month.text.length > 2 || day.text.length > 2 || !isRealDate(year, Number(month.text), Number(day.text)))
      return null
    const date = isoDay(dayNumber(year, Number(month.text), Number(day.text)))
    return fixed(at + 5, 'DATE', date, date)
  },
}
