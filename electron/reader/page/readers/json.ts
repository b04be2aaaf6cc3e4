import { AppError } from '../../../../shared/ipc/appError.ts'
import { decodeText } from '../decodeText.ts'
import { extensionOf } from '../fileNames.ts'
import { firstLetters } from '../latin1Start.ts'
import { isRecordLines, parseRecords } from '../tables/parseRecords.ts'
import { type Reader, TABLE_TO_MAP } from './reader.ts'

const SEARCHED = 64 * 1024

/** Records in JSON, as a list or one a line. Under another name only records a line, or a list that begins with one. */
export const jsonReader: Reader = {
  name: 'json',
  mediaType: 'application/json',
  extensions: ['json', 'jsonl', 'ndjson', 'geojson'],
  accepts(bytes, fileName) {
    const extension = extensionOf(fileName)
    if (this.extensions.includes(extension)) return true
    if (extension !== '' && extension !== 'txt') return false
    // Every text is asked, and most are prose.
    if (!/^[[{]/.test(firstLetters(bytes))) return false
    const start = decodeText(bytes.subarray(0, SEARCHED))
    return start.ok && (/^\s*\[\s*\{\s*"/.test(start.value.text) || isRecordLines(start.value.text))
  },
  read: () => TABLE_TO_MAP,
  async readTable(bytes) {
    const decoded = decodeText(bytes)
    if (!decoded.ok) throw new AppError(decoded.error.code, decoded.error.detail)
    return { table: parseRecords(decoded.value.text), encoding: decoded.value.encoding }
  },
}
