import type { MetaTags } from './metaTags.ts'
import type { StructuredArticle } from './structuredData.ts'

/** What a page says of its article besides the text. */
export type PageStatements = {
  readonly title: string
  readonly outlet: string
  readonly byline: string
  readonly url: string
  readonly language: string
}

const MAX_BYLINE = 200

/** Reads the statements of a page whose furniture is out; `markup` is the source, for the note a browser leaves in it. */
export function pageStatements(
  document: Document,
  meta: MetaTags,
  article: StructuredArticle | null,
  markup: string,
): PageStatements {
  const outlet = meta.first('og:site_name') || decoded(article?.publisher) || meta.first('application-name')
  return {
    title: titleOf(document, meta, article, outlet),
    outlet,
    byline: bylineOf(document, meta, article),
    url: urlOf(document, meta, article, markup),
    language: languageOf(document, meta, article),
  }
}

function titleOf(document: Document, meta: MetaTags, article: StructuredArticle | null, outlet: string): string {
  const headings = [...document.querySelectorAll('h1')].map(wordsOf).filter((words) => words !== '')
  const stated = decoded(article?.headline) || meta.first('og:title', 'twitter:title', 'headline', 'dc.title')
  const title = stated || (headings.length === 1 ? headings[0] : '') || wordsOf(document.querySelector('title'))
  return withoutOutlet(title || headings[0] || '', outlet, headings[0] ?? '')
}

/** `Council votes | The Riverton Herald` without its last part, where that is the outlet or the rest is the headline. */
function withoutOutlet(title: string, outlet: string, heading: string): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' « ', ' :: '].map((mark) => title.lastIndexOf(mark)))
  if (at <= 0) return title
  const rest = title.slice(0, at).trim()
  const last = title.slice(at).replace(/^\s*(?:\||-|–|—|«|::)\s*/, '')
  return same(last, outlet) || same(rest, heading) ? rest : title
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '')
  return plain(one) !== '' && plain(one) === plain(other)
}

function bylineOf(document: Document, meta: MetaTags, article: StructuredArticle | null): string {
  const structured = (article?.authors ?? []).map(decoded).filter((name) => name !== '' && !isAddress(name))
  if (structured.length > 0) return [...new Set(structured)].join(', ')
  const stated = meta
    .all('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl')
    .filter((name) => !isAddress(name))
  if (stated[0] !== undefined) return withoutBy(stated[0])
  const marks = '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]'
  const marked = [...document.querySelectorAll(marks)].map(wordsOf).filter(isName)
  if (marked.length > 0) return [...new Set(marked.map(withoutBy))].slice(0, 10).join(', ')
  const named = [...document.querySelectorAll('[class*="byline" i],[class*="author" i],address')]
    .map(wordsOf)
    .find(isName)
  return named === undefined ? '' : withoutBy(named)
}

function isName(words: string): boolean {
  return words !== '' && words.length <= MAX_BYLINE && /\p{L}/u.test(words)
}

/** `Ann Poe` of `By Ann Poe | January 24, 2026`. */
function withoutBy(words: string): string {
  return (words.replace(/^\s*(?:written |reported )?by:?\s+/i, '').split(/\s[|•·]\s|\n/)[0] ?? '').trim()
}

function isAddress(name: string): boolean {
  return /^(?:https?:)?\/\//i.test(name) || name.startsWith('@')
}

function urlOf(document: Document, meta: MetaTags, article: StructuredArticle | null, markup: string): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? ''
  const [, saved = ''] = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/i.exec(markup.slice(0, 20_000)) ?? []
  const [, single = ''] = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})/i.exec(markup.slice(0, 20_000)) ?? []
  const stated = [canonical, meta.first('og:url'), article?.url ?? '', saved, single].map((url) => url.trim())
  // A relative address says nothing once a page is saved.
  return stated.find((url) => /^https?:\/\/[^\s/]+/i.test(url)) ?? ''
}

function languageOf(document: Document, meta: MetaTags, article: StructuredArticle | null): string {
  const root = document.documentElement
  const stated = root.getAttribute('lang') || root.getAttribute('xml:lang') || article?.language
  return (stated || meta.first('og:locale', 'dc.language', 'language')).trim().replaceAll('_', '-')
}

function wordsOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}

/** Structured data often holds the entities of the markup around it. */
function decoded(text = ''): string {
  return text
    .replace(/&#(\d{1,6});/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(
      /&(?:amp|quot|apos|nbsp|lt|gt|rsquo|lsquo|rdquo|ldquo|ndash|mdash);/g,
      (entity) => entities.get(entity) ?? '',
    )
    .trim()
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&rsquo;', '’'],
  ['&lsquo;', '‘'],
  ['&rdquo;', '”'],
  ['&ldquo;', '“'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
])
