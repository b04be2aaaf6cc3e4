import { archiveKindOf } from '../archiveKind.ts'
import type { Reader } from './reader.ts'

/** OpenDocument text, as LibreOffice writes it. */
export const odtReader: Reader = {
  name: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['odt'],
  isToldBy: (bytes) => archiveKindOf(bytes) === 'odt',
  async read(bytes, fileName) {
    const { readOdt } = await import('../documents/readOdt.ts')
    return readOdt(bytes, fileName)
  },
}
