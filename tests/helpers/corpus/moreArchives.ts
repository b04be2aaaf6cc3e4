import { strToU8, zipSync } from 'fflate'
import {
  coreProperties,
  epubFiles,
  type Files,
  makeZip,
  odtFiles,
  wordFiles,
  wordParagraph,
} from '../documents/makeArchives.ts'
import { type CorpusFile, joined, text, utf8, words } from './corpusFile.ts'

const damaged = { code: 'file-damaged' }
const tooLarge = { code: 'file-too-large-inside' }
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function docx(name: string, body: string, more: Files = {}, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName: `${name}.docx`, bytes: makeZip(wordFiles(body, more)), verdict }
}

function odt(name: string, body: string, more: Files = {}, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName: `${name}.odt`, bytes: makeZip(odtFiles(body, '', more)), verdict }
}

function epub(
  name: string,
  chapters: readonly string[],
  more: Files = {},
  verdict: CorpusFile['verdict'] = text,
): CorpusFile {
  return { fileName: `${name}.epub`, bytes: makeZip(epubFiles(chapters, '', more)), verdict }
}

function raw(fileName: string, bytes: Uint8Array, verdict: CorpusFile['verdict']): CorpusFile {
  return { fileName, bytes, verdict }
}

/** Bytes changed in every header of one kind; the mark stands at the start of the header. */
function withHeaders(zip: Uint8Array, change: (view: DataView, at: number, isLocal: boolean) => void): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 <= copy.byteLength; at += 1) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50 || mark === 0x02014b50) change(view, at, mark === 0x04034b50)
  }
  return copy
}

const paragraph = wordParagraph(words)
const plain = makeZip(wordFiles(paragraph))
const odtText = `<text:p>${words}</text:p>`
const field = (instruction: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const links = (...targets: readonly string[]) =>
  `<Relationships xmlns="${LINKS}">${targets.map((target, index) => `<Relationship Id="r${index}" Type="${TYPES}/image" Target="${target}" TargetMode="External"/>`).join('')}</Relationships>`

/** Word, OpenDocument and EPUB files that reach out, unpack to too much, or are put together wrongly. */
export const moreArchives: readonly CorpusFile[] = [
  docx(
    'fields that run',
    `${field('DDEAUTO c:\\\\windows\\\\canary.exe')}${field('INCLUDETEXT "file:///etc/canary"')}${field('INCLUDEPICTURE "https://canary.example/a"')}${paragraph}`,
  ),
  docx('links outside', paragraph, {
    'word/_rels/document.xml.rels': links(
      'https://canary.example',
      'file:///etc/canary',
      '\\\\canary\\share\\a',
      'javascript:canary',
    ),
  }),
  docx(
    'objects inside',
    `${paragraph}<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" r:id="r0"/></w:object></w:r></w:p>`,
    { 'word/embeddings/oleObject1.bin': 'canary' },
  ),
  docx(
    'inserted and deleted',
    `<w:p><w:ins w:author="a"><w:r><w:t>${words}</w:t></w:r></w:ins><w:del w:author="a"><w:r><w:delText>canary</w:delText></w:r></w:del></w:p>`,
  ),
  docx('comments', paragraph, {
    'word/comments.xml':
      '<w:comments xmlns:w="x"><w:comment><w:p><w:r><w:t>canary</w:t></w:r></w:p></w:comment></w:comments>',
  }),
  docx('header and footer', paragraph, {
    'word/header1.xml': '<w:hdr xmlns:w="x"><w:p><w:r><w:t>canary</w:t></w:r></w:p></w:hdr>',
  }),
  docx('hidden words', `${paragraph}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>`),
  docx('content type wrong', paragraph, {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="image/png"/></Types>',
  }),
  docx(
    'list that names itself',
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
    {
      'word/numbering.xml':
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    },
    damaged,
  ),
  docx('core properties of garbage', paragraph, { 'docProps/core.xml': '<not closed' }, damaged),
  docx(
    'core properties of entities',
    paragraph,
    { 'docProps/core.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/canary">]><x>&a;</x>' },
    damaged,
  ),
  docx('title of a megabyte', paragraph, {
    'docProps/core.xml': coreProperties({ 'dc:title': 'a'.repeat(1_000_000) }),
  }),
  docx('doctype', paragraph, {
    'word/styles.xml':
      '<!DOCTYPE x SYSTEM "https://canary.example/a.dtd"><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
  }),
  docx('not sound xml', '<w:p><w:r><w:t>never closed', {}, damaged),
  docx('nothing in it', '', {}, { code: 'text-empty' }),
  docx('only a picture', '<w:p><w:r><w:drawing/></w:r></w:p>', {}, { code: 'text-empty' }),
  docx(
    'text boxes in text boxes',
    `${'<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>'.repeat(200)}${paragraph}${'</w:txbxContent></v:textbox></w:pict></w:r></w:p>'.repeat(200)}`,
  ),
  docx(
    'a table of many cells',
    `${paragraph}<w:tbl>${`<w:tr>${'<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'.repeat(50)}</w:tr>`.repeat(400)}</w:tbl>`,
  ),
  docx('prototype names', `<w:p><w:pPr><w:pStyle w:val="__proto__"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`, {
    'word/styles.xml':
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/></w:style></w:styles>',
  }),
  docx(
    'many bombs',
    paragraph,
    Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`word/part${index}.xml`, `<x>${'a'.repeat(16_000_000)}</x>`]),
    ),
    tooLarge,
  ),
  docx('parts named to lead astray', paragraph, { 'word/\u202Etxt.xml': 'canary', 'word/ ': 'canary' }),
  raw('the same part twice.docx', withTwin(), damaged),
  raw(
    'parts that share bytes.docx',
    withHeaders(plain, (view, at, isLocal) => {
      if (!isLocal) view.setUint32(at + 42, 0, true)
    }),
    damaged,
  ),
  raw(
    'method nobody knows.docx',
    withHeaders(plain, (view, at, isLocal) => view.setUint16(at + (isLocal ? 8 : 10), 97, true)),
    damaged,
  ),
  raw(
    'packed length that lies.docx',
    withHeaders(plain, (view, at, isLocal) => view.setUint32(at + (isLocal ? 18 : 20), 0x7fffffff, true)),
    damaged,
  ),
  raw(
    'zip64.docx',
    withHeaders(plain, (view, at, isLocal) => {
      if (!isLocal) view.setUint32(at + 20, 0xffffffff, true)
    }),
    damaged,
  ),
  raw(
    'noise in what is packed.docx',
    withHeaders(plain, (view, at, isLocal) => {
      if (isLocal) view.setUint32(at + 60, 0x5a5a5a5a, true)
    }),
    damaged,
  ),
  raw('words before the archive.docx', joined(utf8('#!/bin/sh\ncanary\n'), plain), { code: 'format-unknown' }),
  raw('words behind the archive.docx', joined(plain, utf8('canary')), text),
  raw('only an end.docx', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]), { code: 'format-unknown' }),
  raw('any archive.zip', makeZip({ 'a.txt': words }), { code: 'format-unknown' }),
  raw('archive of archives.zip', makeZip({ 'a.zip': makeZip({ 'b.zip': makeZip({ 'c.txt': 'canary' }) }) }), {
    code: 'format-unknown',
  }),
  raw('table of a workbook.docx', makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), {
    code: 'table-damaged',
  }),
  odt('scripts and macros', odtText, { 'Basic/script-lb.xml': 'canary', 'Scripts/python/canary.py': 'canary' }),
  odt('links', `<text:p><text:a xlink:href="javascript:alert(1)">${words}</text:a></text:p>`),
  odt(
    'a linked section',
    `<text:section><text:section-source xlink:href="file:///etc/canary"/>${odtText}</text:section>`,
  ),
  odt('a database form', `<office:forms><form:form xmlns:form="x" form:datasource="canary"/></office:forms>${odtText}`),
  odt(
    'deleted words',
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>canary</text:p></text:deletion></text:changed-region></text:tracked-changes>${odtText}`,
  ),
  odt('a note of a comment', `<text:p>${words}<office:annotation><text:p>canary</text:p></office:annotation></text:p>`),
  odt(
    'blanks by number',
    `<text:p>The council<text:s text:c="2000000000"/>met in the old hall.</text:p>`,
    {},
    { text: 'met in the old hall.' },
  ),
  odt(
    'cells by number',
    `<table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell table:number-columns-repeated="2000000000"><text:p>${words}</text:p></table:table-cell></table:table-row></table:table>`,
  ),
  odt(
    'lists 5,000 deep',
    `${'<text:list><text:list-item>'.repeat(2000)}${odtText}${'</text:list-item></text:list>'.repeat(2000)}`,
  ),
  odt(
    'locked',
    odtText,
    {
      'META-INF/manifest.xml':
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
    },
    { code: 'file-encrypted' },
  ),
  odt('nothing in it', '', {}, { code: 'text-empty' }),
  odt('content of noise', '', { 'content.xml': '\u0000\u0001\u0002' }, damaged),
  epub('chapter that is no page', ['<p>first</p>'], { 'OEBPS/text/c 0.xhtml': `${words} & < >` }),
  epub('chapter of xml errors', [`<p>${words}<br></p><p>unclosed`]),
  epub('chapter of svg', [
    `<svg xmlns="http://www.w3.org/2000/svg"><script>canary</script><text>x</text></svg><p>${words}</p>`,
  ]),
  epub(
    'rights management',
    [`<p>${words}</p>`],
    {
      'META-INF/encryption.xml':
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="OEBPS/text/c%200.xhtml"/></CipherData></EncryptedData></encryption>',
    },
    { code: 'file-encrypted' },
  ),
  epub(
    'chapters that are not there',
    [`<p>${words}</p>`],
    {
      'OEBPS/content.opf':
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="none.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    },
    { code: 'text-empty' },
  ),
  epub(
    'list of chapters that leads out',
    [`<p>${words}</p>`],
    {
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="../../../etc/canary"/></rootfiles></container>',
    },
    damaged,
  ),
  epub(
    'three thousand chapters',
    Array.from({ length: 3000 }, () => `<p>${words}</p>`),
  ),
  epub('spine of a million references', [`<p>${words}</p>`], {
    'OEBPS/content.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="c" href="text/c%200.xhtml"/></manifest><spine>${'<itemref idref="c"/>'.repeat(200_000)}</spine></package>`,
  }),
  epub('prototype names', [`<p>${words}</p>`], {
    'OEBPS/content.opf':
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="__proto__" href="text/c%200.xhtml"/></manifest><spine><itemref idref="__proto__"/></spine></package>',
  }),
  epub('a bomb of a chapter', [`<p>${'a'.repeat(60_000_000)}</p>`], {}, tooLarge),
]

/** Two entries of one name: the library that packs allows none, so the second is renamed in the bytes. */
function withTwin(): Uint8Array {
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(wordFiles(paragraph, { 'word/documenx.xml': 'canary' })).map(([name, content]) => [
        name,
        strToU8(String(content)),
      ]),
    ),
  )
  const source = Buffer.from(zip).toString('latin1').replaceAll('word/documenx.xml', 'word/document.xml')
  return Uint8Array.from(Buffer.from(source, 'latin1'))
}
