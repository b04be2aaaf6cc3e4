import { AppError } from '../../../../shared/ipc/appError.ts'
import { decodeText } from '../decodeText.ts'
import { extensionOf } from '../fileNames.ts'
import { isClearlyTable, mayBeTable } from '../tables/isClearlyTable.ts'
import { type Reader, TABLE_TO_MAP } from './reader.ts'

const SEARCHED = 64 * 1024

/** Tables of text: comma, tab, semicolon or bar between the cells. Under another name only what is clearly one. */
export const csvReader: Reader = {
  name: 'csv',
  mediaType: 'text/csv',
  extensions: ['csv', 'tsv', 'tab'],
  accepts(bytes, fileName) {
    const extension = extensionOf(fileName)
    if (this.extensions.includes(extension)) return true
    if (extension !== '' && extension !== 'txt') return false
    const isWhole = bytes.length <= SEARCHED
    const start = decodeText(isWhole ? bytes : bytes.subarray(0, SEARCHED))
    if (!start.ok || !mayBeTable(start.value.text)) return false
    return isClearlyTable(isWhole ? start.value.text : start.value.text.replace(/\n[^\n]*$/, ''))
  },
  read: () => TABLE_TO_MAP,
  async readTable(bytes, fileName) {
    const decoded = decodeText(bytes)
    if (!decoded.ok) throw new AppError(decoded.error.code, decoded.error.detail)
    const { parseDelimited } = await import('../tables/parseDelimited.ts')
    const { text, encoding } = decoded.value
    return { table: parseDelimited(text, extensionOf(fileName)), encoding }
  },
}
