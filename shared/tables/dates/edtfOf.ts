import { daysInMonth } from '../../model/calendar.ts'

/** Years beyond these are slips of the pen or no years: 0205, 20151. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2199

/** `2015-03-05`, `2015-03`, `2015`; null for what is no day of the calendar. Left out or null: not stated. */
export function edtfOf(year: number, month: number | null = null, day: number | null = null): string | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null
  if (month === null) return day === null ? String(year) : null
  if (!Number.isInteger(month) || month < 1 || month > 12) return null
  const yearMonth = `${year}-${twoDigits(month)}`
  if (day === null) return yearMonth
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null
  return `${yearMonth}-${twoDigits(day)}`
}

/** Two digits are a year near ours: 69 and below are of this century, as spreadsheets read them nearly everywhere. */
const LAST_OF_THIS_CENTURY = 69

/** `2015` of `2015` and `15`; `1985` of `85`. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
