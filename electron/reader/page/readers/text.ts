import { decodeText } from '../decodeText.ts'
import { extensionOf } from '../fileNames.ts'
import { splitFrontMatter } from '../frontMatter.ts'
import { bylineOf, titleOf } from '../headlines.ts'
import { acceptableText, plainText } from '../plainText.ts'
import type { Reader } from './reader.ts'

/** Plain text, with or without front matter. Files without any extension (`README`) are tried as well. */
export const textReader: Reader = {
  name: 'text',
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  accepts(_bytes, fileName) {
    const extension = extensionOf(fileName)
    return extension === '' || this.extensions.includes(extension)
  },
  read(bytes, fileName) {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const { frontMatter, body } = splitFrontMatter(plainText(decoded.value.text))
    const text = acceptableText(plainText(body))
    if (!text.ok) return text
    return {
      ok: true,
      value: {
        ...frontMatter,
        encoding: decoded.value.encoding,
        title: frontMatter.title || titleOf(text.value, fileName),
        byline: frontMatter.byline || bylineOf(text.value),
        text: text.value,
        parts: [],
      },
    }
  },
}
