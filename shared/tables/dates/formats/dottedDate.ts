import type { DateFormat } from '../dateFormat.ts'
import { edtfOf, fullYear } from '../edtfOf.ts'

const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/

/** Dots between: `5.3.2015`, `05. 03. 2015`. Where dates are written so, the day comes first. */
export const dottedDate: DateFormat = {
  name: 'd.m.yyyy',
  read(cell) {
    const [, day, month, year] = DOTTED.exec(cell) ?? []
    return year === undefined ? null : edtfOf(fullYear(year), Number(month), Number(day))
  },
}
