/** An element of a parsed SVG; `text` is its own text, entities decoded. */
export type SvgElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly SvgElement[]
  readonly text: string
}

const TOKEN = /<(\/?)([A-Za-z]+)((?: [A-Za-z0-9:-]+="[^"<]*")*)(\/?)>|([^<]+)/y
const ATTRIBUTE = / ([A-Za-z0-9:-]+)="([^"]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
/** What XML 1.0 may hold. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

type OpenElement = { name: string; attributes: Record<string, string>; children: SvgElement[]; text: string }

/** A strict reader of the XML that figures are made of: anything it does not know, or that is not closed, throws. */
export function parseSvg(svg: string): SvgElement {
  if (NOT_XML.test(svg)) throw new Error('holds a character that XML cannot')
  const document: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenElement[] = [document]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(svg)
    if (token === null) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 60)}`)
    const [, closing, name = '', attributes = '', selfClosing, text] = token
    const current = open.at(-1) ?? document
    if (text !== undefined) current.text += decode(text)
    else if (closing === '/') {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`)
      open.pop()
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' }
      current.children.push(element)
      if (selfClosing !== '/') open.push(element)
    }
  }
  const [root] = document.children
  if (open.length !== 1 || root === undefined || document.children.length !== 1)
    throw new Error('not one whole element')
  return root
}

/** The element and all below it, in document order. */
export function* allElements(root: SvgElement): Generator<SvgElement> {
  yield root
  for (const child of root.children) yield* allElements(child)
}

export function elementsOfClass(root: SvgElement, name: string): SvgElement[] {
  return [...allElements(root)].filter(({ attributes }) => attributes['class'] === name)
}

export function allText(root: SvgElement): string {
  return [...allElements(root)].map(({ text }) => text).join('\n')
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`${name} twice`)
    attributes[name] = decode(value)
  }
  return attributes
}

function decode(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (entity, name: string) => {
    const character = ENTITIES[name]
    if (character === undefined || !entity.endsWith(';')) throw new Error(`unknown entity ${entity}`)
    return character
  })
}
