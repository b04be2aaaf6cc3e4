import { extensionOf } from '../fileNames.ts'
import { foreignFormatOf } from '../foreignFormats.ts'
import { latin1Start } from '../latin1Start.ts'
import type { Reader } from './reader.ts'

const SEARCHED = 4096

/** Saved web pages, in any encoding. */
export const htmlReader: Reader = {
  name: 'html',
  mediaType: 'text/html',
  extensions: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
  isToldBy: isHtml,
  accepts(bytes, fileName) {
    const foreign = foreignFormatOf(bytes)
    return this.extensions.includes(extensionOf(fileName)) && (foreign === null || foreign.name === 'XML')
  },
  async read(bytes, fileName) {
    const { readHtml } = await import('../html/readHtml.ts')
    return readHtml(bytes, fileName)
  },
}

/** A doctype or an `html` tag stands first, after a byte order mark, blanks, comments and an XML declaration at most. */
function isHtml(bytes: Uint8Array): boolean {
  // Asked of every file; most begin with a letter.
  if (/^[A-Za-z0-9]/.test(latin1Start(bytes, 1))) return false
  let start = latin1Start(bytes, SEARCHED)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
  for (;;) {
    const end = start.startsWith('<!--') ? '-->' : start.startsWith('<?xml') ? '?>' : null
    if (end === null) return /^<(?:!doctype\s+html|html)[\s>]/i.test(start)
    const at = start.indexOf(end)
    if (at < 0) return false
    start = start.slice(at + end.length).trimStart()
  }
}
