import { expect, test } from 'vitest'
import { calendarDay, dayNumber } from '../../../shared/model/calendar.ts'

const DAY_MS = 86_400_000

/** The same by the calendar that JavaScript brings. */
function byDate(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY_MS)
}

test('a day is the same number as in the calendar of JavaScript, over 800 years and beyond the ends of months', () => {
  for (let year = 1590; year <= 2400; year += 1) {
    for (let month = -2; month <= 15; month += 1) {
      for (const day of [-31, 0, 1, 28, 29, 30, 31, 32, 400]) {
        expect(dayNumber(year, month, day)).toBe(byDate(year, month, day))
      }
    }
  }
})

test('year, month and day come back from the number, every day of 900 years', () => {
  for (let day = dayNumber(1500, 1, 1); day <= dayNumber(2400, 12, 31); day += 1) {
    const date = new Date(day * DAY_MS)
    const { year, month, day: ofMonth } = calendarDay(day)
    if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || ofMonth !== date.getUTCDate()) {
      expect([day, year, month, ofMonth]).toEqual(date.toISOString())
    }
  }
})

test('the years before 1 and the first day of all come out right', () => {
  expect(calendarDay(0)).toEqual({ year: 1970, month: 1, day: 1 })
  expect(dayNumber(-44, 3, 15)).toBe(byDate(-44, 3, 15))
  expect(calendarDay(dayNumber(-44, 3, 15))).toEqual({ year: -44, month: 3, day: 15 })
})
