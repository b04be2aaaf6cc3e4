import { choosePublication, type StatedDate } from '../../../../shared/extraction/publication/choosePublication.ts'
import { findPublication } from '../../../../shared/extraction/publication/findPublication.ts'
import type { Publication } from '../../../../shared/model/publication.ts'
import type { MetaTags } from './metaTags.ts'
import type { StructuredArticle } from './structuredData.ts'

/** Names of publication dates, in lower case. None of them says when a page was changed. */
const metaNames = [
  ...['article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'article.published'],
  ...['parsely-pub-date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'published'],
  ...['publication-date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'citation_publication_date'],
  ...[
    'citation_date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'rnews:datepublished',
    'originalpublicationdate',
  ],
  ...['date'],
]
const MAX_TIMES = 200
const HEAD_PARAGRAPHS = 10

/**
 * When a page says that its article came out, in this order: structured data, meta elements, a `time` marked as the
 * publication's, any `time` near the text, a visible date around the headline. Null when none says so.
 * @param main the article of the structured data, `articles` all of them
 */
export function pagePublication(
  document: Document,
  meta: MetaTags,
  main: StructuredArticle | null,
  articles: readonly StructuredArticle[],
  paragraphs: readonly string[],
): Publication | null {
  const structured = main === null ? articles : [main]
  const strong: StatedDate[] = [
    ...structured.map(({ published }) => ({ value: published, origin: 'structured data' }) as const),
    ...meta.all(...metaNames).map((value) => ({ value, origin: 'page metadata' }) as const),
    ...timesOf(document, '[itemprop~="datePublished"],time[pubdate],time.dt-published,time.entry-date.published'),
  ]
  return (
    choosePublication(strong) ??
    choosePublication(timesOf(document, 'article time,main time')) ??
    choosePublication(timesOf(document, 'time')) ??
    visibleDate(document, paragraphs)
  )
}

function timesOf(document: Document, selector: string): StatedDate[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MAX_TIMES)
    .filter((element) => element.tagName !== 'META' && !isOfChange(element))
    .map((element) => ({
      value: element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
      origin: 'time element',
    }))
}

const CHANGE = /updat|modif|correct|edited|revis/i

/** "Updated" in its own names, or in the words right before it. */
function isOfChange(element: Element): boolean {
  const own = `${element.getAttribute('itemprop') ?? ''} ${element.className} ${element.parentElement?.className ?? ''}`
  const before = element.previousSibling?.textContent ?? element.parentElement?.previousSibling?.textContent ?? ''
  return CHANGE.test(own) || CHANGE.test(before.slice(-30)) || CHANGE.test(element.textContent.slice(0, 30))
}

/** A line such as "Published Jan. 24, 2026" or a bare date after the headline. */
function visibleDate(document: Document, paragraphs: readonly string[]): Publication | null {
  const headline = document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  const at = headline === '' ? -1 : paragraphs.indexOf(headline)
  const head = paragraphs.slice(Math.max(at, 0), Math.max(at, 0) + HEAD_PARAGRAPHS)
  const found = findPublication({ text: head.join('\n'), fileName: '', frontMatterDate: null })
  return found.certain ? found : null
}
