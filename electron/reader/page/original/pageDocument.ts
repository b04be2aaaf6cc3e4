import { originalAnchor, type QuotedPlace } from '../../../../shared/model/originalView.ts'
import { hasTooManyTags } from '../html/hasTooManyTags.ts'
import { limitNesting } from '../html/limitNesting.ts'
import { parseHtml } from '../parseMarkup.ts'
import { cleanMarkup } from './cleanMarkup.ts'
import { cleanStyleSheet, type PictureOf } from './cleanStyle.ts'
import { MARK_CLASS, markPlaces } from './markPlaces.ts'

/** A page's markup and what of the file itself belongs to it. */
export type PageSource = {
  readonly markup: string
  readonly pictureOf: PictureOf
  /** The text of a style sheet that the page names; null where the file does not hold it. */
  readonly sheetOf: (address: string) => string | null
}

export type PageDocument = { readonly html: string; readonly found: readonly boolean[] }

const MOST_STYLE = 8 * 1024 * 1024

/** For pages that say nothing of their own, as printed on white paper. */
const PAPER = `html{background:#fff;color:#1b1b1b;color-scheme:light;font:16px/1.5 Georgia,"Liberation Serif",serif}
body{max-width:46rem;margin:1rem auto;padding:0 1rem;overflow-wrap:anywhere}
img{max-width:100%;height:auto}
table{border-collapse:collapse}
a[title]{color:#0b57d0;text-decoration:underline}`

/**
 * A page as a document of its own that holds all it shows and does nothing. The places stand in `<mark>`; the one that
 * the address's fragment names stands out.
 */
export function pageDocument(
  { markup, pictureOf, sheetOf }: PageSource,
  places: readonly QuotedPlace[],
): PageDocument | null {
  if (hasTooManyTags(markup)) return null
  const page = parseHtml(limitNesting(markup))
  const css = stylesOf(page, pictureOf, sheetOf)
  const styledIds = new Set([...css.matchAll(/#([\w-]+)/g)].map(([, name = '']) => name))
  const body = cleanMarkup(page, { pictureOf, styledIds })
  const found = markPlaces(body, places)
  return { html: documentOf(rootOf(page), body, css, found), found }
}

function stylesOf(page: Document, pictureOf: PictureOf, sheetOf: PageSource['sheetOf']): string {
  const sheets: string[] = []
  let room = MOST_STYLE
  for (const element of Document.prototype.querySelectorAll.call(page, 'style, link[rel~="stylesheet" i]')) {
    const text =
      element.localName === 'style'
        ? element.textContent
        : sheetOf(Element.prototype.getAttribute.call(element, 'href') ?? '')
    if (text === null || text.length > room) continue
    room -= text.length
    sheets.push(cleanStyleSheet(text, pictureOf, Element.prototype.getAttribute.call(element, 'media') ?? ''))
  }
  return sheets.join('\n')
}

function documentOf(pageRoot: HTMLElement | null, body: HTMLElement, css: string, found: readonly boolean[]): string {
  const own = document.implementation.createHTMLDocument('')
  own.head.replaceChildren()
  const meta = own.createElement('meta')
  meta.setAttribute('charset', 'utf-8')
  own.head.append(meta)
  for (const text of [PAPER, css, markStyles(found)]) {
    const style = own.createElement('style')
    style.textContent = text
    if (text !== '') own.head.append(style)
  }
  own.documentElement.replaceChild(own.adoptNode(body), own.body)
  const root = own.createElement('div')
  for (const name of ['lang', 'dir', 'class']) {
    const value = pageRoot?.getAttribute(name)?.replace(/\bthroughline-\S*/gi, '') ?? ''
    if (value !== '') own.documentElement.setAttribute(name, value)
  }
  root.append(own.documentElement)
  return `<!doctype html>${root.getHTML()}`
}

/** `document.documentElement` may be a picture of that name. */
function rootOf(page: Document): HTMLElement | null {
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', page)
  return root instanceof HTMLElement ? root : null
}

/** The marked places, and the one that the fragment names wherever it goes through several elements. */
function markStyles(found: readonly boolean[]): string {
  const current = found.flatMap((isFound, place) => {
    const name = originalAnchor(place)
    return isFound ? [`:root:has(#${name}:target) .${name}`] : []
  })
  const all = `:root,body{overflow:auto!important;user-select:text!important}
.throughline-anchor{scroll-margin-top:30vh!important}
.${MARK_CLASS}{display:inline!important;background:#fff3b8!important;color:#1b1b1b!important}`
  if (current.length === 0) return all
  return `${all}\n${current.join(',\n')}{background:#ffd54a!important;border-bottom:2px solid #b45f06!important}`
}
