import type { DateFormat } from '../dateFormat.ts'
import { edtfOf, fullYear } from '../edtfOf.ts'

const NUMERIC = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/

/** Month first: `3/25/2015`, `03-25-15`. Not `25/3/2015`. */
export const monthDayYear: DateFormat = {
  name: 'm/d/yyyy',
  read: (cell) => numericDate(cell, 1, 3),
}

/** Day first: `25/3/2015`, `25-03-15`. Not `3/25/2015`. */
export const dayMonthYear: DateFormat = {
  name: 'd/m/yyyy',
  read: (cell) => numericDate(cell, 3, 1),
}

function numericDate(cell: string, monthAt: number, dayAt: number): string | null {
  const parts = NUMERIC.exec(cell)
  return parts === null ? null : edtfOf(fullYear(parts[4] ?? ''), Number(parts[monthAt]), Number(parts[dayAt]))
}
