import type { DateFormat } from '../dateFormat.ts'
import { edtfOf } from '../edtfOf.ts'

/** A year alone: `2015`. Not `15`, `2015.5` or `35111`. */
export const bareYear: DateFormat = {
  name: 'yyyy',
  read: (cell) => (/^\d{4}$/.test(cell) ? edtfOf(Number(cell)) : null),
}
