import DOMPurify, { type Config, type DOMPurify as Purifier } from 'dompurify'
import { parseHtml } from '../parseMarkup.ts'
import { expectSilence } from '../signOfLife.ts'
import { cleanStyleAttribute, type PictureOf } from './cleanStyle.ts'
import { isImageData } from './imageData.ts'

/** Prose and how it is laid out. What is not here gives way to its content, or goes with it. */
const TAGS = [
  ...['a', 'abbr', 'address', 'article', 'aside', 'b', 'bdi', 'bdo', 'big', 'blockquote', 'body', 'br', 'caption'],
  ...['center', 'cite', 'code', 'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em'],
  ...['figcaption', 'figure', 'font', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'i'],
  ...['img', 'ins', 'kbd', 'li', 'main', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp'],
  ...['section', 'small', 'span', 'strike', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th'],
  ...['thead', 'time', 'tr', 'tt', 'u', 'ul', 'var', 'wbr'],
]

const ATTRIBUTES = [
  ...['alt', 'title', 'class', 'style', 'src', 'width', 'height', 'colspan', 'rowspan', 'span', 'align', 'valign'],
  ...['bgcolor', 'color', 'face', 'size', 'border', 'cellpadding', 'cellspacing', 'dir', 'lang', 'datetime'],
  ...['start', 'reversed', 'type', 'value', 'open', 'scope', 'hidden', 'id'],
]

/** What goes with all that is in it. */
const GONE_WITH_CONTENT = [
  ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'iframe', 'frame', 'frameset', 'object'],
  ...['embed', 'applet', 'param', 'svg', 'math', 'video', 'audio', 'source', 'track', 'canvas', 'map', 'area', 'xmp'],
  ...['plaintext', 'listing', 'input', 'select', 'textarea', 'option', 'datalist', 'dialog', 'title', 'head'],
  ...['annotation-xml', 'foreignobject', 'desc', 'portal', 'fencedframe', 'meter', 'progress', 'output'],
]

const OWN_NAME = /^throughline-/i
const ROUNDS = 5

type Cleaning = {
  readonly pictureOf: PictureOf
  /** Names that the page's own style sheets speak of; other elements lose theirs. */
  readonly styledIds: ReadonlySet<string>
}

/**
 * The body of a parsed page without anything that acts, loads, asks or leads away, by a list of what may stay. Links
 * stay as words, with their address as title. What comes out is the same after another parse and another cleaning.
 */
export function cleanMarkup(document: Document, cleaning: Cleaning): HTMLElement {
  dropVariants(document)
  let body = cleanOnce(bodyOf(document), cleaning)
  for (let round = 1; round < ROUNDS; round += 1) {
    const markup = body.getHTML()
    const again = bodyOf(parseHtml(`<body>${markup}`))
    // Where elements that are left out stood around others the parser may put those together in another way.
    if (again.getHTML() === markup) return body
    for (const { name, value } of body.attributes) again.setAttribute(name, value)
    body = cleanOnce(again, cleaning)
  }
  const words = body.textContent
  body.replaceChildren(words)
  return body
}

/** An element made with `is` says so for ever, whatever becomes of the attribute; its content takes its place. */
function dropVariants(document: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(document, '[is]')) {
    Element.prototype.replaceWith.call(element, ...(Reflect.get(Node.prototype, 'childNodes', element) as NodeList))
  }
}

/** `document.body` may be a picture of that name. */
function bodyOf(document: Document): HTMLElement {
  const body: unknown = Reflect.get(Document.prototype, 'body', document)
  return body instanceof HTMLBodyElement ? body : window.document.createElement('body')
}

/** Changes the body that it is given. */
function cleanOnce(body: HTMLElement, cleaning: Cleaning): HTMLElement {
  // One of its own for every page: what is hooked into it is this page's.
  const purifier = DOMPurify()
  purifier.addHook('beforeSanitizeAttributes', showAddress)
  hookAttributes(purifier, cleaning)
  expectSilence()
  const config: Config & { IN_PLACE: true } = {
    ALLOWED_TAGS: [...TAGS],
    ALLOWED_ATTR: [...ATTRIBUTES],
    FORBID_CONTENTS: [...GONE_WITH_CONTENT],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    SAFE_FOR_XML: true,
    SANITIZE_DOM: true,
    // The page is parsed already, through this process's one door for that, so the library needs no door of its own.
    IN_PLACE: true,
    TRUSTED_TYPES_POLICY: null,
  }
  purifier.sanitize(body, config)
  return body
}

function hookAttributes(purifier: Purifier, { pictureOf, styledIds }: Cleaning): void {
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName: name, attrValue: value } = attribute
    if (name === 'src') {
      const picture = isImageData(value) ? value : pictureOf(value)
      attribute.attrValue = picture ?? ''
      attribute.keepAttr = picture !== null && element.nodeName === 'IMG'
    } else if (name === 'style') {
      attribute.attrValue = cleanStyleAttribute(value, pictureOf)
      attribute.keepAttr = attribute.attrValue !== ''
    } else if (name === 'id') {
      attribute.keepAttr = styledIds.has(value) && !OWN_NAME.test(value)
    } else if (name === 'class') {
      const classes = value.split(/\s+/).filter((word) => word !== '' && !OWN_NAME.test(word))
      attribute.attrValue = classes.join(' ')
      attribute.keepAttr = classes.length > 0
    }
  })
}

/** An address is shown, never followed. */
function showAddress(element: Element): void {
  if (element.nodeName !== 'A') return
  const address = element.getAttribute('href')?.trim() ?? ''
  if (/^(?:https?:\/\/|mailto:)/i.test(address)) element.setAttribute('title', address.slice(0, 2000))
}
