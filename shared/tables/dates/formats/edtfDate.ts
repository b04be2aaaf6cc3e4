import { isEventDate } from '../../../model/edtf.ts'
import type { DateFormat } from '../dateFormat.ts'

/** What this app writes itself: `2015-03~`, `2015?`, `2015-03-05/2015-03-07`, `../2015-03`. Plain days are ISO dates. */
export const edtfDate: DateFormat = {
  name: 'EDTF',
  read: (cell) => (/[~?%]$|\//.test(cell) && cell.length <= 40 && isEventDate(cell) ? cell : null),
}
