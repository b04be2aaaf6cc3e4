import type { DateFormat } from '../dateFormat.ts'
import { edtfOf } from '../edtfOf.ts'

const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/

/** Eight digits: `20150305`. Not `20151345`, nor eight digits that begin with no year of these two centuries. */
export const compactDate: DateFormat = {
  name: 'yyyymmdd',
  read(cell) {
    const [, year, month, day] = COMPACT.exec(cell) ?? []
    return year === undefined ? null : edtfOf(Number(year), Number(month), Number(day))
  },
}
