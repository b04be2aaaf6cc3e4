import { parseDocument } from 'yaml'

/** What a file states about itself before its text; empty where it does not. */
export type FrontMatter = {
  readonly title: string
  readonly byline: string
  readonly outlet: string
  readonly url: string
  readonly language: string
  /** As written: `2026-01-24`, `2026-01-24T08:00:00-06:00`, `January 24, 2026`. */
  readonly statedDate: string
}

export const NO_FRONT_MATTER: FrontMatter = { title: '', byline: '', outlet: '', url: '', language: '', statedDate: '' }

/** Names that each field goes by, the first that is there wins. */
const fieldNames: Readonly<Record<keyof FrontMatter, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors'],
  outlet: ['outlet', 'source', 'publisher', 'publication'],
  url: ['url', 'link', 'canonical'],
  language: ['lang', 'language'],
  statedDate: ['published', 'date', 'publication date', 'published_at', 'pubdate'],
}

const MAX_LENGTH = 64 * 1024

/**
 * Splits a text that begins with `---`, lines of `key: value`, and `---` or `...`.
 * A text whose first block is anything else has no front matter and is returned whole.
 */
export function splitFrontMatter(text: string): { readonly frontMatter: FrontMatter; readonly body: string } {
  const whole = { frontMatter: NO_FRONT_MATTER, body: text }
  const opening = /^\s*---[ \t]*\n/.exec(text)
  if (opening === null) return whole
  const rest = text.slice(opening[0].length)
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(rest.slice(0, MAX_LENGTH))
  if (closing === null) return whole
  const values = readValues(rest.slice(0, closing.index))
  if (values.size === 0) return whole
  return { frontMatter: pickFields(values), body: rest.slice(closing.index + closing[0].length) }
}

function pickFields(values: ReadonlyMap<string, string>): FrontMatter {
  const pick = (field: keyof FrontMatter) =>
    fieldNames[field].map((name) => values.get(name) ?? '').find((value) => value !== '') ?? ''
  return {
    title: pick('title'),
    byline: pick('byline'),
    outlet: pick('outlet'),
    url: pick('url'),
    language: pick('language'),
    statedDate: pick('statedDate'),
  }
}

function readValues(block: string): ReadonlyMap<string, string> {
  return readYaml(block) ?? readLines(block)
}

/**
 * Every scalar stays the string that was written (schema `failsafe`), a mapping is a Map, so that `__proto__` is a key
 * like any other, and aliases are not followed, so that a few lines cannot stand for millions. Null: not a mapping.
 */
function readYaml(block: string): ReadonlyMap<string, string> | null {
  try {
    const document = parseDocument(block, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
    const mapping: unknown = document.errors.length === 0 ? document.toJS({ mapAsMap: true, maxAliasCount: 0 }) : null
    if (!(mapping instanceof Map)) return null
    const values = new Map<string, string>()
    for (const [key, value] of mapping) values.set(String(key).toLowerCase(), wordsOf(value))
    return values
  } catch {
    // Too deeply nested, or aliases: not the few lines about an article that are looked for.
    return null
  }
}

/** A list of names becomes `A, B`; anything nested deeper says nothing that is looked for. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : ''
}

/** For what is not quite YAML, such as `title: Vote: what comes next`. */
function readLines(block: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const line of block.split('\n')) {
    const [, key, value] = /^([A-Za-z][\w -]{0,40}):[ \t]+(\S.*)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined)
      values.set(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return values
}
