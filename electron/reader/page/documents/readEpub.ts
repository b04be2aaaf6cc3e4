import { AppError, type Envelope } from '../../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../../shared/ipc/readerLimits.ts'
import { titleOf } from '../headlines.ts'
import { type ElementRole, markupParagraphs } from '../markupText.ts'
import { parseHtml } from '../parseMarkup.ts'
import { acceptableText } from '../plainText.ts'
import type { ReadParts } from '../readers/reader.ts'
import { signOfLife } from '../signOfLife.ts'
import { type Archive, unzipWithinLimits } from '../unzipWithinLimits.ts'
import { placeParts } from './placeParts.ts'
import { dayOf, firstWords, xmlPart } from './xmlParts.ts'

const MAX_CHAPTERS = 5000

/** An EPUB: its chapters in the order of the spine, each a part of the text. */
export async function readEpub(bytes: Uint8Array, fileName: string): Promise<Envelope<ReadParts>> {
  const archive = unzipWithinLimits(bytes)
  const { book, packagePath } = openBook(archive)
  const encrypted = encryptedNames(archive)
  const chapters: (readonly string[])[] = []
  let room: number = readerLimits.textLength
  for (const name of spineOf(book, packagePath)) {
    if (encrypted.has(name)) throw new AppError('file-encrypted')
    const chapter = chapterOf(archive, name)
    signOfLife()
    room -= chapter.reduce((sum, { length }) => sum + length + 2, 0)
    if (room < 0) throw new AppError('text-too-large', 'more than 20 MB')
    chapters.push(chapter)
    // Between chapters the page may throw away the last one's document.
    await new Promise((resolve) => setTimeout(resolve))
  }
  const { text, parts } = placeParts(chapters, (number) => `chapter ${number}`)
  const accepted = acceptableText(text)
  if (!accepted.ok) return accepted
  const dates = datesOf(book)
  return {
    ok: true,
    value: {
      encoding: 'utf-8',
      title: firstWords(book, 'title') || titleOf(text, fileName),
      outlet: firstWords(book, 'publisher'),
      byline: creatorsOf(book),
      url: '',
      language: firstWords(book, 'language'),
      statedDate: dates.published,
      fileDate: dates.made,
      text,
      parts,
    },
  }
}

/** The list of what the book is made of, and where it stands. Throws `file-damaged`. */
export function openBook(archive: Archive): { readonly book: Document; readonly packagePath: string } {
  const packagePath = xmlPart(archive, 'META-INF/container.xml')
    ?.getElementsByTagNameNS('*', 'rootfile')[0]
    ?.getAttribute('full-path')
  const book = packagePath == null ? null : xmlPart(archive, packagePath)
  if (packagePath == null || book === null) throw new AppError('file-damaged', 'no list of chapters')
  return { book, packagePath }
}

/** Names of the chapters in reading order; the table of contents and what stands outside the order are left out. */
export function spineOf(book: Document, packagePath: string): string[] {
  const items = new Map<string, Element>()
  for (const item of book.getElementsByTagNameNS('*', 'item')) items.set(item.getAttribute('id') ?? '', item)
  // A chapter that is named twice is read once.
  const names = new Set<string>()
  for (const reference of book.getElementsByTagNameNS('*', 'itemref')) {
    const item = items.get(reference.getAttribute('idref') ?? '')
    const isContents = item?.getAttribute('properties')?.split(/\s+/).includes('nav') === true
    if (item === undefined || isContents || reference.getAttribute('linear') === 'no') continue
    const name = pathFrom(packagePath, item.getAttribute('href') ?? '')
    if (name !== null && names.size < MAX_CHAPTERS) names.add(name)
  }
  return [...names]
}

/** `OEBPS/text/one.xhtml` of `text/one.xhtml#start` in `OEBPS/content.opf`; null for an address or a way out. */
export function pathFrom(packagePath: string, href: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return null
  const parts = packagePath.split('/').slice(0, -1)
  for (const part of unescaped(href.replace(/[#?].*$/s, '')).split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

export function chapterOf(archive: Archive, name: string): readonly string[] {
  const markup = chapterMarkup(archive, name)
  return markup === null ? [] : markupParagraphs(parseHtml(markup).body, roleOf)
}

/** A chapter for a parser of HTML, which takes `<title/>` for the beginning of all that follows. */
export function chapterMarkup(archive: Archive, name: string): string | null {
  const markup = archive.text(name)
  if (markup === null) return null
  return withoutDefinitions(markup).replace(/<(title|script|style|textarea|iframe)\b([^<>]*)\/>/gi, '<$1$2></$1>')
}

/** HTML knows no `<!DOCTYPE html [ … ]>`, and would show the end of it. */
function withoutDefinitions(markup: string): string {
  const start = markup.slice(0, 2000).search(/<!DOCTYPE[^<>[]*\[/i)
  const end = start < 0 ? -1 : markup.indexOf(']>', start)
  return end < 0 ? markup : markup.slice(end + 2)
}

const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
])
const silent = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'img',
  'video',
  'audio',
  'button',
  'select',
  'textarea',
  'rt',
  'rp',
])

function roleOf(element: Element): ElementRole {
  const name = element.localName
  if (name === 'br') return { words: '\n' }
  if (silent.has(name)) return 'skip'
  return blocks.has(name) ? 'block' : 'inline'
}

function creatorsOf(book: Document): string {
  const creators = [...book.getElementsByTagNameNS('*', 'creator')].slice(0, 10)
  return creators
    .map((creator) => creator.textContent?.trim() ?? '')
    .filter((name) => name !== '')
    .join(', ')
}

/** EPUB 3 has one date, of publication; EPUB 2 names others too, such as `creation`. */
function datesOf(book: Document): { readonly published: string; readonly made: string } {
  let published = ''
  let made = ''
  for (const date of [...book.getElementsByTagNameNS('*', 'date')].slice(0, 20)) {
    const event = [...date.attributes].find(({ localName }) => localName === 'event')?.value ?? 'publication'
    const day = dayOf(date.textContent?.trim() ?? '')
    if (event.includes('publication')) published ||= day
    else made ||= day
  }
  return { published, made }
}

/** Names that the archive itself says are encrypted: chapters with rights management. Fonts often are, and are not read. */
function encryptedNames(archive: Archive): ReadonlySet<string> {
  const list = xmlPart(archive, 'META-INF/encryption.xml')
  const references = list === null ? [] : [...list.getElementsByTagNameNS('*', 'CipherReference')]
  return new Set(references.map((reference) => unescaped(reference.getAttribute('URI') ?? '')))
}
