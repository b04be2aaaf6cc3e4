import type { DateFormat } from '../dateFormat.ts'
import { edtfOf } from '../edtfOf.ts'

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/

/** Year, month, day: `2015-03-05`, `2015/3/5`, `2015.03.05`. Not `15-03-05`, whose year may stand anywhere. */
export const isoDate: DateFormat = {
  name: 'yyyy-mm-dd',
  read(cell) {
    const [, year, , month, day] = ISO.exec(cell) ?? []
    return year === undefined ? null : edtfOf(Number(year), Number(month), Number(day))
  },
}
