import { latin1Start } from '../latin1Start.ts'
import type { Reader } from './reader.ts'

/** The mark may stand behind other bytes, as viewers allow it, on a line of its own. */
const SEARCHED = 1024
const MARK = /(?:^|[\r\n])%PDF-\d/

/** PDF: the words of every page in reading order, page by page. */
export const pdfReader: Reader = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extensions: ['pdf'],
  isToldBy: (bytes) => MARK.test(latin1Start(bytes, SEARCHED)),
  async read(bytes, fileName) {
    const { readPdf } = await import('../pdf/readPdf.ts')
    return readPdf(bytes, fileName)
  },
}
