/** Days since 1 January 1970 in the proleptic Gregorian calendar; no time zone is involved. */
export type DayNumber = number

const DAY_MS = 86_400_000

/** Month is 1 to 12; days beyond the month's end count on, so (2026, 2, 0) is the last day of January. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY_MS)
}

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

export function calendarDay(day: DayNumber): CalendarDay {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `2026-01-24`; years before 0 or after 9999 do not occur in news and throw. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: ofMonth } = calendarDay(day)
  if (year < 0 || year > 9999) throw new RangeError(`day ${day} lies outside the years 0 to 9999`)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
}

/** 0 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  return calendarDay(dayNumber(year, month + 1, 0)).day
}

export function dayFromMs(ms: number): DayNumber {
  return Math.floor(ms / DAY_MS)
}

export function msFromDay(day: DayNumber): number {
  return day * DAY_MS
}
