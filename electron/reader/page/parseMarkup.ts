import { expectSilence, signOfLife } from './signOfLife.ts'

/**
 * The page's one door from text to a document: the content security policy lets no other policy be made, and what comes
 * through is parsed inertly (no script runs, nothing is loaded) and never put into the page itself.
 */
const policy = window.trustedTypes?.createPolicy('reader', { createHTML: (markup) => markup })

/** Parses HTML the way a browser does; never fails. The document has no base address of its own. */
export function parseHtml(markup: string): Document {
  const document = parse(markup, 'text/html')
  // Of what ends within its first tag (`<!D`) the browser makes no body, whatever its types say.
  return document.body === null ? parse('', 'text/html') : document
}

/** Parses XML; null where it is not well-formed. External entities are never read. */
export function parseXml(markup: string): Document | null {
  const document = parse(markup, 'text/xml')
  return document.getElementsByTagName('parsererror').length > 0 ? null : document
}

/** Shorter ones are parsed at once, and a book has thousands. */
const LONG = 256 * 1024

function parse(markup: string, type: DOMParserSupportedType): Document {
  // The types of the DOM know strings only.
  const trusted = (policy?.createHTML(markup) ?? markup) as string
  if (markup.length > LONG) expectSilence()
  const document = new DOMParser().parseFromString(trusted, type)
  signOfLife()
  return document
}
