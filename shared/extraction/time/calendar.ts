import { calendarDay, type DayNumber, dayNumber, daysInMonth, isoDay } from '../../model/calendar.ts'

/** Years a news text can mean; anything outside is a number, and arithmetic that leaves them gives no date. */
export const FIRST_YEAR = 1000
export const LAST_YEAR = 2999

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Inside the years a news text can mean. */
export function isDatable(day: DayNumber): boolean {
  const { year } = calendarDay(day)
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Monday of the day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - isoWeekday(day) + 1
}

/** The day so many months away, held to the end of a shorter month: 31 January + 1 is 28 February. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: ofMonth } = calendarDay(day)
  const total = year * 12 + month - 1 + months
  const newYear = Math.floor(total / 12)
  const newMonth = total - newYear * 12 + 1
  return dayNumber(newYear, newMonth, Math.min(ofMonth, daysInMonth(newYear, newMonth)))
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** `2026-01`; the month may lie outside 1–12 and counts on: (2026, 0) is December 2025. */
export function formatMonth(year: number, month: number): string {
  const total = year * 12 + month - 1
  const realYear = Math.floor(total / 12)
  return `${formatYear(realYear)}-${String(total - realYear * 12 + 1).padStart(2, '0')}`
}

/** ISO week, `2026-W05`. */
export function formatWeek(day: DayNumber): string {
  const thursday = mondayOf(day) + 3
  const { year } = calendarDay(thursday)
  return `${formatYear(year)}-W${String(1 + Math.floor((thursday - dayNumber(year, 1, 1)) / 7)).padStart(2, '0')}`
}

/** `first/last`, or one day when they are the same. */
export function formatRange(first: DayNumber, last: DayNumber): string {
  return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`
}

/** Day number of `YYYY-MM-DD`, or null for anything else. */
export function parseDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isRealDate(year, month, day) ? dayNumber(year, month, day) : null
}
