/** What JSON-LD says of the article. Empty where it says nothing. */
export type StructuredArticle = {
  readonly headline: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly published: string
  readonly url: string
  readonly language: string
  readonly body: string
}

type Fields = ReadonlyMap<string, unknown>

const MAX_SCRIPTS = 50
const MAX_LENGTH = 2 * 1024 * 1024
const MAX_NODES = 5000
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle)$/

/**
 * The articles of a page's JSON-LD, in order, wherever they stand in it. Broken JSON is passed over; nesting and number
 * are bounded, and keys such as `__proto__` are names like any other.
 */
export function structuredArticles(document: Document): StructuredArticle[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS)
  return scripts.flatMap((script) => articlesIn(parseJson(script.textContent)))
}

function parseJson(text: string): unknown {
  if (text.length > MAX_LENGTH) return null
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!\[CDATA\[|<!--|\/\*<!\[CDATA\[\*\/)/, '').replace(/(?:\]\]>|-->|\/\*\]\]>\*\/)\s*$/, ''),
    )
  } catch {
    return null
  }
}

function articlesIn(root: unknown): StructuredArticle[] {
  const articles: StructuredArticle[] = []
  const waiting: unknown[] = [root]
  for (let seen = 0; seen < MAX_NODES && waiting.length > 0; seen += 1) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES))
    else if (typeof value === 'object' && value !== null) {
      const fields: Fields = new Map(Object.entries(value))
      if (strings(fields.get('@type')).some((type) => ARTICLE.test(type))) articles.push(articleOf(fields))
      else waiting.push(fields.get('@graph'), fields.get('mainEntity'), fields.get('mainEntityOfPage'))
    }
  }
  return articles
}

function articleOf(fields: Fields): StructuredArticle {
  return {
    headline: first(fields, 'headline') || first(fields, 'name'),
    authors: namesOf(fields.get('author') ?? fields.get('creator')),
    publisher: namesOf(fields.get('publisher'))[0] ?? '',
    published: first(fields, 'datePublished') || first(fields, 'dateCreated'),
    url: first(fields, 'url') || idOf(fields.get('mainEntityOfPage')),
    language: first(fields, 'inLanguage'),
    body: first(fields, 'articleBody'),
  }
}

function first(fields: Fields, name: string): string {
  return strings(fields.get(name))[0] ?? ''
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((item) => typeof item === 'string')
}

/** A name, an object with a name, or a list of either. */
function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value]
  return list.flatMap((item) =>
    typeof item === 'object' && item !== null ? strings(new Map(Object.entries(item)).get('name')) : strings(item),
  )
}

function idOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return strings(new Map(Object.entries(value)).get('@id'))[0] ?? ''
  return strings(value)[0] ?? ''
}
