import type { Envelope } from '../../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../../shared/ipc/readerLimits.ts'
import { stemOf } from '../fileNames.ts'
import { parseHtml } from '../parseMarkup.ts'
import { acceptableText, plainText } from '../plainText.ts'
import type { ReadParts } from '../readers/reader.ts'
import { signOfLife } from '../signOfLife.ts'
import { decodeHtml } from './decodeHtml.ts'
import { disarm } from './disarm.ts'
import { hasTooManyTags, MAX_TAGS } from './hasTooManyTags.ts'
import { limitNesting } from './limitNesting.ts'
import { mainParagraphs, markCells, paragraphsOf } from './mainText.ts'
import { readMetaTags } from './metaTags.ts'
import { pagePublication } from './pagePublication.ts'
import { pageStatements } from './pageStatements.ts'
import { removeFurniture } from './removeFurniture.ts'
import { type StructuredArticle, structuredArticles } from './structuredData.ts'
import { withoutNoscript } from './withoutNoscript.ts'

/** A saved web page. */
export function readHtml(bytes: Uint8Array, fileName: string): Envelope<ReadParts> {
  const decoded = decodeHtml(bytes)
  return decoded.ok ? readMarkup(decoded.value.text, fileName, decoded.value.encoding) : decoded
}

/** The markup of a page: its article as plain text, and what the page states about it. */
export function readMarkup(markup: string, fileName: string, encoding: string): Envelope<ReadParts> {
  if (hasTooManyTags(markup))
    return { ok: false, error: { code: 'text-too-large', detail: `more than ${MAX_TAGS} tags` } }
  const document = parseHtml(limitNesting(withoutNoscript(markup)))
  disarm(document)
  signOfLife()
  const meta = readMetaTags(document)
  const articles = structuredArticles(document)
  removeFurniture(document.body)
  signOfLife()
  markCells(document.body)
  const statements = pageStatements(document, meta, articles[0] ?? null, markup)
  signOfLife()
  const main = mainArticle(articles, statements.url, document.querySelector('h1')?.textContent ?? '')
  const named = main === articles[0] ? statements : pageStatements(document, meta, main, markup)
  const statedPublication = pagePublication(document, meta, main, articles, paragraphsOf(document.body))
  // Uses the document up.
  const found = mainParagraphs(document).join('\n\n')
  signOfLife()
  const text = acceptableText(plainText(found.length * 2 < (main?.body.length ?? 0) ? (main?.body ?? '') : found))
  if (!text.ok) return text
  if (text.value.length > readerLimits.textLength) {
    const detail = `${Math.ceil(text.value.length / 1024 / 1024)} MB`
    return { ok: false, error: { code: 'text-too-large', detail } }
  }
  return {
    ok: true,
    value: {
      ...named,
      title: named.title || stemOf(fileName),
      encoding,
      statedDate: '',
      statedPublication,
      text: text.value,
      parts: [],
    },
  }
}

/** Of several articles the one that the page itself is; null when none can be told. */
function mainArticle(articles: readonly StructuredArticle[], url: string, heading: string): StructuredArticle | null {
  if (articles.length <= 1) return articles[0] ?? null
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  return (
    articles.find((article) => url !== '' && article.url === url) ??
    articles.find(({ headline }) => headline !== '' && plain(headline) === plain(heading)) ??
    null
  )
}
