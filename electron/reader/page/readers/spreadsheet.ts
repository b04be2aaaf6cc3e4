import { archiveKindOf } from '../archiveKind.ts'
import { type Reader, TABLE_TO_MAP } from './reader.ts'

/** Excel workbooks since 2007. */
export const spreadsheetReader: Reader = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx'],
  isToldBy: (bytes) => archiveKindOf(bytes) === 'xlsx',
  read: () => TABLE_TO_MAP,
  async readTable(bytes) {
    const { parseSpreadsheet } = await import('../tables/parseSpreadsheet.ts')
    return { table: await parseSpreadsheet(bytes), encoding: 'utf-8' }
  },
}
