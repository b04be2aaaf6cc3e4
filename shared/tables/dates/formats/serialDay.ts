import { dayNumber, isoDay } from '../../../model/calendar.ts'
import type { DateFormat } from '../dateFormat.ts'

const SERIAL = /^(\d{5})(?:\.\d{1,12})?$/

/** Day 0; off by one before 1 March 1900, which spreadsheets count wrongly and no cell here reaches. */
const DAY_ZERO = dayNumber(1899, 12, 30)
/** 1927 to 2119: five digits below are more likely something else. */
const FIRST = 10_000
const LAST = 80_000

/** The number of a day in a spreadsheet: `42064` is 1 March 2015, `42064.5` its noon. */
export const serialDay: DateFormat = {
  name: 'spreadsheet day number',
  read(cell) {
    const serial = Number(SERIAL.exec(cell)?.[1] ?? Number.NaN)
    return serial >= FIRST && serial <= LAST ? isoDay(DAY_ZERO + serial) : null
  },
}
