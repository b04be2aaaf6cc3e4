import { MONTHS } from '../../../extraction/lexicon/timeWords.ts'
import type { DateFormat } from '../dateFormat.ts'
import { edtfOf, fullYear } from '../edtfOf.ts'

const MONTH_FIRST = /^([a-z]{3,9})\.?[ -]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})$/i
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -]{1,2}(?:of )?([a-z]{3,9})\.?,?[ -]{1,2}(\d{4}|\d{2})$/i
const YEAR_FIRST = /^(\d{4})[ -]{1,2}([a-z]{3,9})\.?[ -]{1,2}(\d{1,2})$/i
const NO_DAY = /^([a-z]{3,9})\.?,?[ -]{1,2}(\d{4})$/i

/** A day whose month is a word: `March 5, 2015`, `5 Mar 2015`, `5-Mar-15`, `2015-Mar-05`. Not `Mar-15`: a day or a year. */
export const namedMonthDay: DateFormat = {
  name: 'd month yyyy',
  read(cell) {
    const monthFirst = MONTH_FIRST.exec(cell)
    if (monthFirst !== null) return dated(monthFirst[3], monthFirst[1], monthFirst[2])
    const dayFirst = DAY_FIRST.exec(cell)
    if (dayFirst !== null) return dated(dayFirst[3], dayFirst[2], dayFirst[1])
    const yearFirst = YEAR_FIRST.exec(cell)
    return yearFirst === null ? null : dated(yearFirst[1], yearFirst[2], yearFirst[3])
  },
}

/** A month as a word with its year: `March 2015`, `Sept. 2015`. */
export const namedMonthYear: DateFormat = {
  name: 'month yyyy',
  read(cell) {
    const [, month = '', year = ''] = NO_DAY.exec(cell) ?? []
    const number = monthNumber(month)
    return number === null ? null : edtfOf(Number(year), number)
  },
}

/** 3 of `March`, `mar`, `3` and `03`; null for anything else. */
export function monthNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  return MONTHS.get(text.replace(/\.$/, '').toLowerCase()) ?? null
}

function dated(year = '', month = '', day = ''): string | null {
  const number = monthNumber(month)
  return number === null ? null : edtfOf(fullYear(year), number, Number(day))
}
