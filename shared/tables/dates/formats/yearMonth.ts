import type { DateFormat } from '../dateFormat.ts'
import { edtfOf } from '../edtfOf.ts'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})[-/.](\d{4})$/

/** A month: `2015-02`, `2015/2`, `02/2015`. Not `2/15`, which may be a day. */
export const yearMonth: DateFormat = {
  name: 'yyyy-mm',
  read(cell) {
    const first = YEAR_FIRST.exec(cell)
    if (first !== null) return edtfOf(Number(first[1]), Number(first[2]))
    const last = YEAR_LAST.exec(cell)
    return last === null ? null : edtfOf(Number(last[2]), Number(last[1]))
  },
}
