import type { DateFormat, DateOrder } from './dateFormat.ts'
import { bareYear } from './formats/bareYear.ts'
import { compactDate } from './formats/compactDate.ts'
import { dottedDate } from './formats/dottedDate.ts'
import { edtfDate } from './formats/edtfDate.ts'
import { isoDate } from './formats/isoDate.ts'
import { namedMonthDay, namedMonthYear } from './formats/namedMonth.ts'
import { dayMonthYear, monthDayYear } from './formats/numericDate.ts'
import { serialDay } from './formats/serialDay.ts'
import { yearMonth } from './formats/yearMonth.ts'
import { withoutTime } from './withoutTime.ts'

/** Every format that tells by itself how it is to be read. No cell fits two of them. */
export const PLAIN_FORMATS: readonly DateFormat[] = [
  isoDate,
  namedMonthDay,
  dottedDate,
  compactDate,
  serialDay,
  namedMonthYear,
  yearMonth,
  bareYear,
  edtfDate,
]

/** The two that look alike up to the twelfth of a month. */
export const ORDERED_FORMATS: Readonly<Record<DateOrder, DateFormat>> = {
  'month-day': monthDayYear,
  'day-month': dayMonthYear,
}

export type DateReading = {
  /** EDTF. */
  readonly date: string
  /** Name of the format. */
  readonly format: string
  /** What the other order makes of it; empty where it makes nothing else of it. */
  readonly alternative: string
}

const longestDate = 80

/** What a cell says as a date, in the order that is meant where both are possible; null for no date. */
export function readDateCell(cell: string, order: DateOrder): DateReading | null {
  if (cell === '' || cell.length > longestDate) return null
  const text = withoutTime(cell)
  for (const { name, read } of PLAIN_FORMATS) {
    const date = read(text)
    if (date !== null) return { date, format: name, alternative: '' }
  }
  const { name, read } = ORDERED_FORMATS[order]
  const date = read(text)
  if (date === null) return null
  const other = ORDERED_FORMATS[order === 'month-day' ? 'day-month' : 'month-day'].read(text) ?? ''
  return { date, format: name, alternative: other === date ? '' : other }
}
