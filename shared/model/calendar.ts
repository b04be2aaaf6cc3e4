/** Days since 1 January 1970 in the proleptic Gregorian calendar; no time zone is involved. */
export type DayNumber = number

const DAY_MS = 86_400_000

const DAYS_BEFORE_1970 = 719_468
const DAYS_IN_400_YEARS = 146_097

/** Month is 1 to 12; days beyond the month's end count on, so (2026, 2, 0) is the last day of January. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Months beyond the year count on too. Years run from March, so that a leap day is the last of its year.
  const march = month - 3
  const fromMarch = year + Math.floor(march / 12)
  const monthOfYear = march - 12 * Math.floor(march / 12)
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400)
  return 365 * fromMarch + leapDays + Math.floor((153 * monthOfYear + 2) / 5) + day - 1 - DAYS_BEFORE_1970
}

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

export function calendarDay(day: DayNumber): CalendarDay {
  const fromZero = day + DAYS_BEFORE_1970
  const era = Math.floor(fromZero / DAYS_IN_400_YEARS)
  const ofEra = fromZero - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + 400 * era + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
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
