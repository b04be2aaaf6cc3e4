import { beforeAll, describe, expect, test } from 'vitest'
import { epubFiles, makeZip, odtFiles, wordFiles, wordParagraph } from '../../helpers/documents/makeArchives.ts'
import { column, makePdf } from '../../helpers/documents/makePdf.ts'
import { type OriginalFile, type OriginalResult, runOriginalLab } from '../fixtures/originalLab/runOriginalLab.ts'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const picture = `data:image/gif;base64,${gif.toString('base64')}`
const sentence = 'The mayor was hurt when a tree fell on the hall.'

const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`
const mail = (type: string, ...parts: readonly string[]) =>
  `From: <Saved by Blink>\r\nSubject: Tree\r\nDate: Tue, 3 Feb 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n` +
  `Content-Type: multipart/${type}; boundary="b"\r\n\r\n${parts.join('')}--b--\r\n`
const encoded = `Content-Transfer-Encoding: base64`

const files = {
  'mail.eml': {
    content: mail(
      'related',
      part(
        'Content-Type: text/html; charset=utf-8',
        `<p>The mayor was <b>hurt</b> when a tree fell<br>on the hall.</p><img src="cid:one@x"><img src="cid:two@x"><img src="https://tracker.example/a.gif">`,
      ),
      part(`Content-Type: image/gif\r\nContent-ID: <one@x>\r\n${encoded}`, gif.toString('base64')),
      part('Content-Type: image/svg+xml\r\nContent-ID: <two@x>', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ),
    quotes: [sentence],
  },
  'words.eml': {
    content: `From: a@example.org\r\nDate: Tue, 3 Feb 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nThe mayor was hurt when\r\na tree fell on the hall.\r\n`,
    quotes: [sentence],
  },
  'saved.mhtml': {
    content: `Snapshot-Content-Location: https://herald.example/tree\r\n${mail(
      'related',
      part(
        'Content-Type: text/html; charset=utf-8\r\nContent-Location: https://herald.example/tree',
        `<html><head><link rel="stylesheet" href="cid:css-1@mhtml.blink"><link rel="stylesheet" href="https://herald.example/gone.css"></head><body><p id="lead" class="big">${sentence}</p><img src="https://herald.example/a.gif"><iframe src="cid:frame-1@mhtml.blink"></iframe></body></html>`,
      ),
      part(
        'Content-Type: text/css\r\nContent-Transfer-Encoding: binary\r\nContent-Location: cid:css-1@mhtml.blink',
        '#lead { color: rgb(1, 2, 3); background: url(https://herald.example/a.gif) } .big { background: url(https://herald.example/b.gif) }',
      ),
      part(
        `Content-Type: image/gif\r\n${encoded}\r\nContent-Location: https://herald.example/a.gif`,
        gif.toString('base64'),
      ),
      part('Content-Type: text/html\r\nContent-Location: cid:frame-1@mhtml.blink', '<html><p>Buy a roof</p></html>'),
    )}`,
    quotes: [sentence],
  },
  'book.epub': {
    content: makeZip(
      epubFiles(
        ['', '<p>First words.</p>', `<p>${sentence}</p><img src="../a.gif"/><img src="../../../etc/passwd"/>`],
        '',
        {
          'OEBPS/a.gif': gif,
        },
      ),
    ),
    quotes: [sentence],
    part: 2,
  },
  'beyond.epub': { content: makeZip(epubFiles(['<p>First words.</p>'])), part: 7 },
  'memo.docx': {
    content: makeZip(
      wordFiles(
        `${wordParagraph('Memo', 'Heading1')}${wordParagraph(sentence)}<w:tbl><w:tr><w:tc>${wordParagraph('Cell')}</w:tc></w:tr></w:tbl>
        <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
        {
          'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.gif"/><Relationship Id="r8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/gone.gif"/></Relationships>`,
          'word/media/a.gif': gif,
        },
      ),
    ),
    quotes: [sentence],
  },
  'memo.odt': { content: makeZip(odtFiles(`<text:p>${sentence}</text:p>`)) },
  'memo.rtf': { content: `{\\rtf1 ${sentence}}` },
  'talk.srt': { content: `1\n00:00:01,000 --> 00:00:02,000\n${sentence}\n`, quotes: [sentence] },
  'notes.md': {
    content: `# Notes\n\n*The mayor* was [hurt](https://example.org) when a tree fell on the hall.\n`,
    quotes: [sentence],
  },
  'page.pdf': { content: makePdf({ pages: [column([sentence])] }), quotes: [sentence] },
  'signs.pdf': {
    content: Buffer.from(
      makePdf({ pages: [[{ x: 72, y: 600, text: 'nnnn', size: 100 }]] })
        .toString('latin1')
        .replace('/BaseFont /Helvetica /Encoding /WinAnsiEncoding', '/BaseFont /ZapfDingbats'.padEnd(50)),
      'latin1',
    ),
  },
  'empty.pdf': { content: makePdf({ pages: [[]] }) },
  'beyond.pdf': { content: makePdf({ pages: [column([sentence])] }), part: 2 },
  'broken.pdf': { content: '%PDF-1.7\nnothing' },
  'twice.html': {
    content: `<p>${sentence}</p><p>Then. <i>The mayor</i> was hurt when <b>a tree <u>fell</u></b> on the hall.</p>`,
    quotes: [sentence, 'a tree fell on the hall', 'Nobody said this.'],
  },
  'frames.html': { content: '<html><frameset onload="x()"><frame src="http://127.0.0.1:9/"></frameset></html>' },
  'zeros.bin': { content: new Uint8Array(100) },
} as const satisfies Readonly<Record<string, Omit<OriginalFile, 'fileName'>>>

const results = new Map<string, OriginalResult>()
beforeAll(async () => {
  const list = Object.entries(files).map(([fileName, file]): OriginalFile => ({ fileName, ...file }))
  const all = await runOriginalLab(list)
  for (const [index, { fileName }] of list.entries()) {
    const result = all[index]
    if (result !== undefined) results.set(fileName, result)
  }
})
const result = (name: keyof typeof files) => results.get(name)

test('whatever comes out as a page holds nothing that acts or loads', () => {
  const pages = [...results.values()].filter(({ look }) => look === 'page')
  expect(pages.length).toBeGreaterThan(4)
  expect(pages.flatMap(({ audit }) => audit?.findings ?? ['none'])).toEqual([])
})

describe('a mail', () => {
  test('shows its page with the pictures it carries, and no drawing or picture from afar', () => {
    const { html = '', found } = result('mail.eml') ?? {}
    expect(found).toEqual([true])
    expect(html.split(picture)).toHaveLength(2)
    expect(html).not.toContain('tracker')
    expect(html).not.toContain('svg')
  })

  test('without a page shows its words', () => {
    expect(result('words.eml')).toMatchObject({ look: 'text' })
    expect(result('words.eml')?.text).toContain('The mayor was hurt when\na tree fell')
  })
})

test('a saved page has the styles and pictures that are in its file, and the frames’ pages are not in it', () => {
  const { html = '', found } = result('saved.mhtml') ?? {}
  expect(found).toEqual([true])
  expect(html).toContain('rgb(1, 2, 3)')
  expect(html).toContain('id="lead"')
  expect(html.split(picture)).toHaveLength(3)
  expect(html).not.toContain('herald.example')
  expect(html).not.toContain('Buy a roof')
})

test('a book shows one chapter, counted as it was read, with its pictures and styles', () => {
  const { html = '', found, partCount } = result('book.epub') ?? {}
  expect([found, partCount]).toEqual([[true], 2])
  expect(html.split(picture)).toHaveLength(2)
  expect(html).toContain('color: red')
  expect(html).not.toContain('First words')
  expect(html).not.toContain('passwd')
  expect(result('beyond.epub')?.code).toBe('not-found')
})

test('a Word document shows headings, tables and the pictures in it', () => {
  const { html = '', found } = result('memo.docx') ?? {}
  expect(found).toEqual([true])
  expect(html).toContain('<h1>Memo</h1>')
  expect(html).toContain('<td>')
  expect(html.split(picture)).toHaveLength(2)
})

test.each(['memo.odt', 'memo.rtf'] as const)('%s has no look of its own', (name) => {
  expect(result(name)?.look).toBe('none')
})

test('texts stand as they are in their files', () => {
  expect(result('talk.srt')?.text).toContain('00:00:01,000 -->')
  expect(result('notes.md')?.text).toContain('[hurt](https://example.org)')
})

test('a PDF is drawn; a page it has not and a file that is none are refused', () => {
  expect(result('page.pdf')?.look).toBe('picture')
  expect(result('page.pdf')?.inkPixels).toBeGreaterThan(500)
  expect(result('empty.pdf')?.inkPixels).toBe(0)
  expect(result('beyond.pdf')?.code).toBe('not-found')
  expect(result('broken.pdf')?.code).toBe('file-damaged')
  expect(result('zeros.bin')?.code).toBe('format-unknown')
})

test('a PDF that only names its font is drawn in that font: four black squares are black', () => {
  expect(result('signs.pdf')?.inkPixels).toBeGreaterThan(25_000)
})

test('a sentence is marked through the elements it is in, also where another is marked in it', () => {
  const { html = '', found } = result('twice.html') ?? {}
  expect(found).toEqual([true, true, false])
  expect(html.match(/id="throughline-place-\d"/g)).toEqual(['id="throughline-place-0"', 'id="throughline-place-1"'])
  expect(html).toContain(
    '<mark class="throughline-mark throughline-place-0">The mayor was hurt when </mark><span id="throughline-place-1"',
  )
})
