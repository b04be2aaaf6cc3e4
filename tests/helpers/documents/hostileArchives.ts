import { strToU8, zipSync } from 'fflate'
import type { HostileFile } from './hostilePdfs.ts'
import { epubFiles, type Files, makeZip, odtFiles, wordFiles, wordParagraph } from './makeArchives.ts'

const words = 'The council met on Tuesday.'
const text = { text: words }
const damaged = { code: 'file-damaged' }
const tooLarge = { code: 'file-too-large-inside' }
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function word(body: string, more?: Files): Uint8Array {
  return makeZip(wordFiles(body, more))
}

function relationships(...entries: readonly string[]): Files {
  return {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
  }
}

/** Writes the sizes that an archive states anew; what is packed stays as it was. */
function withStatedSizes(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 <= copy.byteLength; at += 1) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true)
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return copy
}

/** Sets the flag of encryption on every entry. */
function withLock(zip: Uint8Array): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 <= copy.byteLength; at += 1) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50) view.setUint16(at + 6, 1, true)
    if (mark === 0x02014b50) view.setUint16(at + 8, 1, true)
  }
  return copy
}

const bomb = word(wordParagraph('a'.repeat(200_000_000)))
const entities = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`
const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>'

/** Documents that want more than to be read; `canary` stands for what must never come in. */
export const hostileArchives: readonly HostileFile[] = [
  { fileName: 'bomb.docx', bytes: bomb, verdict: tooLarge },
  { fileName: 'bomb that says it is small.docx', bytes: withStatedSizes(bomb, 100), verdict: tooLarge },
  {
    fileName: 'small that says it is huge.docx',
    bytes: withStatedSizes(word(wordParagraph(words)), 0x7fffffff),
    verdict: text,
  },
  { fileName: 'bomb.odt', bytes: makeZip(odtFiles(`<text:p>${'a'.repeat(100_000_000)}</text:p>`)), verdict: tooLarge },
  {
    fileName: 'bomb in a picture.docx',
    bytes: word(wordParagraph(words), { 'word/media/a.png': new Uint8Array(100_000_000) }),
    verdict: text,
  },
  {
    fileName: 'archive in archive.docx',
    bytes: word(wordParagraph(words), { 'word/embeddings/a.docx': bomb }),
    verdict: text,
  },
  {
    fileName: '65,000 parts.docx',
    bytes: zipSync(
      {
        ...Object.fromEntries(
          Object.entries(wordFiles(wordParagraph(words))).map(([name, content]) => [name, strToU8(String(content))]),
        ),
        ...Object.fromEntries(Array.from({ length: 65_000 }, (_, index) => [`word/media/${index}`, new Uint8Array()])),
      },
      { level: 0 },
    ),
    verdict: tooLarge,
  },
  {
    fileName: 'picture from a file.docx',
    bytes: word(
      `${wordParagraph(words)}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
      relationships(`<Relationship Id="r9" Type="${REL}/image" Target="file:///etc/hostname" TargetMode="External"/>`),
    ),
    verdict: text,
  },
  {
    fileName: 'web page inside.docx',
    bytes: word(`${wordParagraph(words)}<w:altChunk r:id="r9"/>`, {
      ...relationships(`<Relationship Id="r9" Type="${REL}/aFChunk" Target="canary.html"/>`),
      'word/canary.html': '<script>canary</script><img src="https://canary.example">',
    }),
    verdict: text,
  },
  {
    fileName: 'template from elsewhere.docx',
    bytes: word(wordParagraph(words), {
      'word/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${REL}"><w:attachedTemplate r:id="r1"/></w:settings>`,
      'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/attachedTemplate" Target="https://canary.example/t.dotm" TargetMode="External"/></Relationships>`,
    }),
    verdict: text,
  },
  {
    fileName: 'macro.docx',
    bytes: word(wordParagraph(words), { 'word/vbaProject.bin': 'canary' }),
    verdict: text,
  },
  { fileName: 'entities.docx', bytes: word('', { 'word/document.xml': `${entities}<x>&j;</x>` }), verdict: damaged },
  {
    fileName: 'entities.odt',
    bytes: makeZip(odtFiles('', '', { 'content.xml': `${entities}<x>&j;</x>` })),
    verdict: damaged,
  },
  {
    fileName: 'outside entity.odt',
    bytes: makeZip(odtFiles('', '', { 'content.xml': `${outside}<x>&secret;</x>` })),
    verdict: damaged,
  },
  {
    fileName: 'outside entity.epub',
    bytes: makeZip(epubFiles([`<p>${words}</p>`], '', { 'META-INF/container.xml': `${outside}<x>&secret;</x>` })),
    verdict: damaged,
  },
  {
    fileName: 'entities in a chapter.epub',
    bytes: makeZip(
      epubFiles([], '', {
        ...epubFiles(['']),
        'OEBPS/text/c 0.xhtml': `${entities}<html><body><p>${words}</p></body></html>`,
      }),
    ),
    verdict: text,
  },
  { fileName: 'leads out.docx', bytes: word(wordParagraph(words), { '../../canary.xml': 'canary' }), verdict: damaged },
  {
    fileName: 'leads out.epub',
    bytes: makeZip(epubFiles([`<p>${words}</p>`], '', { '/etc/canary': 'canary' })),
    verdict: damaged,
  },
  { fileName: 'locked.docx', bytes: withLock(word(wordParagraph(words))), verdict: { code: 'file-encrypted' } },
  {
    fileName: 'password.docx',
    bytes: Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(500),
    ]),
    verdict: { code: 'file-encrypted' },
  },
  { fileName: 'cut off.docx', bytes: word(wordParagraph(words)).subarray(0, 700), verdict: damaged },
  { fileName: 'cut off.odt', bytes: makeZip(odtFiles(`<text:p>${words}</text:p>`)).subarray(0, 300), verdict: damaged },
  {
    fileName: 'no document.docx',
    bytes: makeZip({ '[Content_Types].xml': '<Types/>', 'word/other.xml': '<x/>' }),
    verdict: damaged,
  },
  {
    fileName: 'no list of chapters.epub',
    bytes: makeZip({ mimetype: 'application/epub+zip', 'a.xhtml': words }),
    verdict: damaged,
  },
  { fileName: 'no sound xml.odt', bytes: makeZip(odtFiles('<text:p>never closed')), verdict: damaged },
  {
    fileName: 'styles that stand on each other.docx',
    bytes: word(wordParagraph(words, 'A'), {
      'word/styles.xml':
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
    }),
    verdict: text,
  },
  {
    fileName: 'tables in tables.docx',
    bytes: word(
      `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${wordParagraph(words)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`,
    ),
    verdict: damaged,
  },
  {
    fileName: 'a hundred thousand runs.docx',
    bytes: word(
      `<w:p>${Array.from({ length: 100_000 }, (_, index) => `<w:r><w:t>${index} fires </w:t></w:r>`).join('')}</w:p>`,
    ),
    verdict: { text: '0 fires 1 fires' },
  },
  {
    fileName: 'deep.odt',
    bytes: makeZip(odtFiles(`${'<text:span>'.repeat(100_000)}${words}${'</text:span>'.repeat(100_000)}`)),
    verdict: damaged,
  },
  { fileName: 'deep.epub', bytes: makeZip(epubFiles([`${'<div>'.repeat(20_000)}${words}`])), verdict: text },
  {
    fileName: 'one chapter a thousand times.epub',
    bytes: makeZip(
      epubFiles([`<p>${words} </p>`.repeat(20_000)], '', {
        'OEBPS/content.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="c" href="text/c%200.xhtml"/></manifest><spine>${'<itemref idref="c"/>'.repeat(1000)}</spine></package>`,
      }),
    ),
    verdict: text,
  },
  {
    fileName: 'more chapters than are read.epub',
    bytes: makeZip(epubFiles(Array.from({ length: 150 }, (_, index) => `<p>${index} ${words} </p>`.repeat(7000)))),
    verdict: { code: 'text-too-large' },
  },
  {
    fileName: 'chapters elsewhere.epub',
    bytes: makeZip(
      epubFiles([], '', {
        'OEBPS/content.opf':
          '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="https://canary.example/a.xhtml"/><item id="b" href="../../../etc/passwd"/><item id="c" href="file:///etc/passwd"/></manifest><spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>',
      }),
    ),
    verdict: { code: 'text-empty' },
  },
  {
    fileName: 'scripts and pictures.epub',
    bytes: makeZip(
      epubFiles([
        `<script>document.title = "canary"; fetch("https://canary.example")</script><img src="https://canary.example/a.png" onerror="fetch(1)"/><iframe src="https://canary.example"></iframe><link rel="stylesheet" href="https://canary.example/a.css"/><p>${words}</p>`,
      ]),
    ),
    verdict: text,
  },
]
