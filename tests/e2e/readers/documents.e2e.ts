import { beforeAll, describe, expect, test } from 'vitest'
import {
  coreProperties,
  epubFiles,
  type Files,
  makeZip,
  odtFiles,
  wordFiles,
  wordParagraph,
} from '../../helpers/documents/makeArchives.ts'
import { column, makePdf } from '../../helpers/documents/makePdf.ts'
import { builtReader, type LabReport, runReaderLab } from '../fixtures/readerLab/runReaderLab.ts'

// Documents are parsed with what only the page has (a DOM, its content security policy), so they are read there, all in
// one start.

const story = 'Two people were hurt on Monday when a van ran into a bus stop in Harlow.'

const word = (body: string, more?: Files) => makeZip(wordFiles(body, more))

const files: Readonly<Record<string, Uint8Array>> = {
  'plain.docx': word(
    wordParagraph('Van hits bus stop', 'Title') +
      wordParagraph('By Ada Doe') +
      `<w:p><w:r><w:t>Two people were </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>hurt</w:t><w:tab/><w:t>on Monday.</w:t><w:br/><w:t>More follows.</w:t></w:r></w:p>`,
    {
      'docProps/core.xml': coreProperties({
        'dc:title': 'Template of 2011',
        'dc:creator': 'intern',
        'dcterms:created': '2026-01-24T08:15:00Z',
      }),
    },
  ),
  'stated.docx': word(wordParagraph('The council met.'), {
    'docProps/core.xml': coreProperties({ 'dc:title': 'Council meets', 'dc:creator': 'Ben Roe' }),
  }),
  'changes.docx': word(
    `<w:p><w:r><w:t>Two people </w:t></w:r><w:del w:id="1"><w:r><w:delText>died</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>were hurt</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>`,
  ),
  'table.docx': word(
    `<w:tbl><w:tr><w:tc>${wordParagraph('Monday')}</w:tc><w:tc>${wordParagraph('A van hit a stop.')}</w:tc></w:tr></w:tbl>`,
  ),
  'as-text.txt': word(wordParagraph(story)),
  'plain.odt': makeZip(
    odtFiles(
      '<text:h>Van hits bus stop</text:h><text:p>Two people <text:span>were</text:span><text:s text:c="3"/>hurt<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.<text:line-break/>More follows.<office:annotation><text:p>Check this!</text:p></office:annotation></text:p><text:list><text:list-item><text:p>One point</text:p></text:list-item></text:list><text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>',
      '<meta:initial-creator>Ada Doe</meta:initial-creator><dc:date>2026-01-25T10:00:00</dc:date><meta:creation-date>2026-01-24T10:00:00</meta:creation-date>',
    ),
  ),
  'locked.odt': makeZip(
    odtFiles('', '', {
      'content.xml': 'not xml',
      'META-INF/manifest.xml':
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
    }),
  ),
  'plain.epub': makeZip(
    epubFiles(
      [
        '<h1>Monday</h1><p>Two people were hurt.<br/>More follows.</p><script>var x = "no words"</script>',
        '<div/>',
        '<p>The council <em>met</em>&nbsp;on\nTuesday.</p>',
      ],
      '<dc:title>The week in Harlow</dc:title><dc:creator>Ada Doe</dc:creator><dc:creator>Ben Roe</dc:creator><dc:publisher>Harlow Ledger</dc:publisher><dc:language>en-GB</dc:language><dc:date>2026-01-24</dc:date>',
    ),
  ),
  'locked.epub': makeZip(
    epubFiles(['<p>Words.</p>'], '', {
      'META-INF/encryption.xml':
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="OEBPS/text/c%200.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>',
    }),
  ),
  'plain.pdf': makePdf({
    pages: [column(story.split(/ (?=ran )/)), column(['The council met on Tues-', 'day.'])],
    compress: true,
  }),
}

let report: LabReport

beforeAll(async () => {
  const steps = Object.entries(files).map(([fileName, bytes]) => ({
    fileName,
    base64: Buffer.from(bytes).toString('base64'),
  }))
  report = await runReaderLab({ bundleFolder: builtReader, steps })
})

function resultOf(fileName: string) {
  const result = report.results[Object.keys(files).indexOf(fileName)]
  if (result === undefined) throw new Error(`no answer for ${fileName}`)
  return result
}

function article(fileName: string) {
  const { article: found, code } = resultOf(fileName)
  if (found === undefined) throw new Error(`${fileName}: ${code}`)
  return found
}

describe('a Word document', () => {
  test('gives paragraphs, the title in its style, the byline in its text, and its day only as a suggestion', () => {
    expect(article('plain.docx')).toMatchObject({
      text: 'Van hits bus stop\n\nBy Ada Doe\n\nTwo people were hurt on Monday.\nMore follows.',
      title: 'Van hits bus stop',
      byline: 'Ada Doe',
      publication: { date: '2026-01-24', origin: 'metadata', certain: false },
    })
  })

  test('is called what it states where no style says more', () => {
    expect(article('stated.docx')).toMatchObject({ title: 'Council meets', byline: 'Ben Roe' })
  })

  test('has what was inserted and not what was deleted', () => {
    expect(article('changes.docx').text).toBe('Two people were hurt.')
  })

  test('has the words of its tables', () => {
    expect(article('table.docx').text).toBe('Monday\n\nA van hit a stop.')
  })

  test('is told by what is in it, whatever its name', () => {
    expect(article('as-text.txt')).toMatchObject({ reader: 'docx', text: story })
  })
})

describe('an OpenDocument text', () => {
  test('gives headings, paragraphs and lists, without notes, comments and what was deleted', () => {
    expect(article('plain.odt')).toMatchObject({
      text: 'Van hits bus stop\n\nTwo people were hurt.\nMore follows.\n\nOne point',
      title: 'Van hits bus stop',
      byline: 'Ada Doe',
      publication: { date: '2026-01-24', origin: 'metadata', certain: false },
    })
  })

  test('with a password is told', () => {
    expect(resultOf('locked.odt').code).toBe('file-encrypted')
  })
})

describe('an EPUB', () => {
  test('gives its chapters in the order of its spine, and what it states', () => {
    const { text, parts, ...rest } = article('plain.epub')
    expect(text).toBe('Monday\n\nTwo people were hurt.\nMore follows.\n\nThe council met\u00a0on Tuesday.')
    expect(parts).toEqual([
      { start: 0, label: 'chapter 1' },
      { start: text.indexOf('The council'), label: 'chapter 2' },
    ])
    expect(rest).toMatchObject({
      title: 'The week in Harlow',
      byline: 'Ada Doe, Ben Roe',
      outlet: 'Harlow Ledger',
      language: 'en-GB',
      publication: { date: '2026-01-24', origin: 'front matter', certain: true },
    })
  })

  test('with rights management is told', () => {
    expect(resultOf('locked.epub').code).toBe('file-encrypted')
  })
})

test('a PDF is read in the page without a worker', () => {
  const { text, parts } = article('plain.pdf')
  expect(text).toBe(`${story}\n\nThe council met on Tuesday.`)
  expect(parts).toEqual([
    { start: 0, label: 'page 1' },
    { start: story.length + 2, label: 'page 2' },
  ])
})

test('nothing was asked for outside', () => {
  expect(report.contacts).toEqual([])
})
