import { archiveKindOf } from '../archiveKind.ts'
import type { Reader } from './reader.ts'

/** EPUB books and issues, without rights management. */
export const epubReader: Reader = {
  name: 'epub',
  mediaType: 'application/epub+zip',
  extensions: ['epub'],
  isToldBy: (bytes) => archiveKindOf(bytes) === 'epub',
  async read(bytes, fileName) {
    const { readEpub } = await import('../documents/readEpub.ts')
    return readEpub(bytes, fileName)
  },
}
