import { strToU8, type Zippable, zipSync } from 'fflate'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A ZIP archive; an entry called `mimetype` comes first and is stored, as document formats want it. */
export function makeZip(files: Files): Uint8Array {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[name] = name === 'mimetype' ? [bytes, { level: 0 }] : bytes
  }
  return zipSync(entries)
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** One `w:p` with these words, in a style by its id. */
export function wordParagraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** The parts of a Word document with this body; further parts may be given or replaced. */
export function wordFiles(body: string, more: Files = {}): Files {
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ...more,
  }
}

/** `docProps/core.xml` with these elements: `dc:title`, `dc:creator`, `dcterms:created`. */
export function coreProperties(values: Readonly<Record<string, string>>): string {
  const elements = Object.entries(values).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<?xml version="1.0"?><cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${elements.join('')}</cp:coreProperties>`
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'

/** The parts of an OpenDocument text with this body. */
export function odtFiles(body: string, meta = '', more: Files = {}): Files {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:text="${OASIS}:text:1.0" xmlns:table="${OASIS}:table:1.0" xmlns:draw="${OASIS}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<?xml version="1.0"?><office:document-meta xmlns:office="${OASIS}:office:1.0" xmlns:meta="${OASIS}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>`,
    ...more,
  }
}

/** The parts of an EPUB whose chapters are these bodies, in this order in its spine and in the other in its manifest. */
export function epubFiles(chapters: readonly string[], metadata = '', more: Files = {}): Files {
  const items = chapters.map(
    (_, index) => `<item id="c${index}" href="text/c%20${index}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  const references = chapters.map((_, index) => `<itemref idref="c${index}"/>`)
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/content.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.reverse().join('')}</manifest><spine><itemref idref="nav"/>${references.join('')}</spine></package>`,
    'OEBPS/nav.xhtml': chapterOf('<nav><ol><li><a href="text/c%200.xhtml">First</a></li></ol></nav>'),
    ...Object.fromEntries(chapters.map((body, index) => [`OEBPS/text/c ${index}.xhtml`, chapterOf(body)])),
    ...more,
  }
}

function chapterOf(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><style>p { color: red }</style></head><body>${body}</body></html>`
}
