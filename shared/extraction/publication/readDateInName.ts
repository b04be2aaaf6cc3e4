import { type DayNumber, dayNumber } from '../../model/calendar.ts'
import { isRealDate } from '../time/calendar.ts'

/** A day in a file name; `leads` when the name starts with it, year first, so that it can be nothing else. */
export type NamedDate = { readonly day: DayNumber; readonly leads: boolean }

const YEAR_FIRST = /(?:^|\D)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/
const YEAR_LAST = /(?:^|\D)(\d{1,2})[-_.](\d{1,2})[-_.]((?:19|20)\d{2})(?!\d)/

/**
 * "2026-01-24-mayor.txt" and "20260124.txt" lead with their date; "mayor 2026_01_24.txt" has one elsewhere;
 * "24.01.2026.txt" too, when only one order is a real date. "12345678.txt", "report-2026.txt", "01-02-2026.txt" have none.
 */
export function readDateInName(fileName: string): NamedDate | null {
  const first = YEAR_FIRST.exec(fileName)
  if (first !== null) {
    const [year, month, day] = [Number(first[1]), Number(first[3]), Number(first[4])]
    if (!isRealDate(year, month, day)) return null
    return { day: dayNumber(year, month, day), leads: /^\d/.test(fileName) && first.index === 0 }
  }
  const last = YEAR_LAST.exec(fileName)
  if (last === null) return null
  const [a, b, year] = [Number(last[1]), Number(last[2]), Number(last[3])]
  const [american, european] = [isRealDate(year, a, b), isRealDate(year, b, a)]
  if (american === european && a !== b) return null
  if (!american && !european) return null
  return { day: american ? dayNumber(year, a, b) : dayNumber(year, b, a), leads: false }
}
