import { fromMarkdown } from 'mdast-util-from-markdown'
import { decodeText } from '../decodeText.ts'
import { extensionOf } from '../fileNames.ts'
import { splitFrontMatter } from '../frontMatter.ts'
import { bylineOf, titleOf } from '../headlines.ts'
import { markdownHeading, markdownText } from '../markdownText.ts'
import { acceptableText, plainText } from '../plainText.ts'
import { expectSilence, signOfLife } from '../signOfLife.ts'
import type { Reader } from './reader.ts'

/** CommonMark with front matter. The text is what a reader sees: no marks, links as their words, no raw HTML. */
export const markdownReader: Reader = {
  name: 'markdown',
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  accepts(_bytes, fileName) {
    return this.extensions.includes(extensionOf(fileName))
  },
  read(bytes, fileName) {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const { frontMatter, body } = splitFrontMatter(plainText(decoded.value.text))
    expectSilence()
    const tree = fromMarkdown(body)
    signOfLife()
    const text = acceptableText(plainText(markdownText(tree)))
    if (!text.ok) return text
    return {
      ok: true,
      value: {
        ...frontMatter,
        encoding: decoded.value.encoding,
        title: frontMatter.title || markdownHeading(tree) || titleOf(text.value, fileName),
        byline: frontMatter.byline || bylineOf(text.value),
        text: text.value,
        parts: [],
      },
    }
  },
}
