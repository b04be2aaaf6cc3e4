import { describe, expect, test } from 'vitest'
import { replyHolds } from '../../../../../electron/reader/checkReply.ts'
import { answerRequest } from '../../../../../electron/reader/page/answerRequest.ts'
import { readerFor } from '../../../../../electron/reader/page/readers/readers.ts'
import { readTable } from '../../../../../electron/reader/page/readTable.ts'
import { type ReaderRequest, readerReplySchema } from '../../../../../shared/ipc/readerProtocol.ts'
import { DEFAULT_READING } from '../../../../../shared/model/readingSettings.ts'
import { NO_MAPPING } from '../../../../../shared/tables/tableMapping.ts'
import { makeZip } from '../../../../helpers/documents/makeArchives.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function tableOf(text: string | Uint8Array, fileName: string) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  const read = await readTable({ bytes, fileName })
  if (!read.ok) throw new Error(read.error.code)
  return { ...read.value.table, encoding: read.value.article.encoding }
}

async function refusal(text: string | Uint8Array, fileName: string) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  const reply = await answerRequest({ kind: 'describe-table', id: 1, bytes, fileName, mapping: null })
  return reply.kind === 'failed' ? `${reply.code}: ${reply.detail}` : reply.kind
}

function readerName(text: string, fileName: string) {
  const reader = readerFor(bytesOf(text), fileName)
  return reader.ok ? reader.value.name : reader.error.code
}

describe('tables of text', () => {
  test('have quoted cells with separators, line breaks and quotation marks, folded to a line', async () => {
    expect(await tableOf('Name,Note\r\n"Lee, Ann","one\r\n  two ""x"""\r\n', 'a.csv')).toMatchObject({
      columns: ['Name', 'Note'],
      rows: [['Lee, Ann', 'one two "x"']],
    })
  })

  test.each([
    [';', 'a;b,c;d\n1,5;2;3\n2,5;3;4\n'],
    ['\t', 'a\tb, c\td\n1\t2\t3, 4\n5\t6\t7\n'],
    ['|', 'a|b|c\n1|2, 3|4\n5|6|7\n'],
  ])('are parted by “%s” where that makes the columns', async (_separator, text) => {
    expect((await tableOf(text, 'a.csv')).columns).toHaveLength(3)
  })

  test('are read without a byte order mark, in UTF-16 and in windows-1252', async () => {
    expect((await tableOf('\uFEFFName,City\nAnn,Lima\n', 'a.csv')).columns).toEqual(['Name', 'City'])
    const utf16 = new Uint8Array(Buffer.from('\uFEFFName\tCity\nZoë\tLima\n', 'utf16le'))
    expect(await tableOf(utf16, 'a.tsv')).toMatchObject({ rows: [['Zoë', 'Lima']], encoding: 'utf-16le' })
    const latin = new Uint8Array(Buffer.from('Name,City\nJosé,Añil\n', 'latin1'))
    expect(await tableOf(latin, 'a.csv')).toMatchObject({ rows: [['José', 'Añil']], encoding: 'windows-1252' })
  })

  test('keep cells beyond the header and fill up short rows, and say how many were so', async () => {
    expect(await tableOf('a,b\n1\n2,3,4\n5,6\n\n', 'a.csv')).toMatchObject({
      columns: ['a', 'b', 'Column 3'],
      rows: [
        ['1', '', ''],
        ['2', '3', '4'],
        ['5', '6', ''],
      ],
      raggedCount: 2,
    })
  })

  test('have a name for each column, also where names are empty, equal or those of the language', async () => {
    expect((await tableOf('__proto__,,x,x,constructor\n1,2,3,4,5\n', 'a.csv')).columns).toEqual([
      '__proto__',
      'Column 2',
      'x',
      'x (2)',
      'constructor',
    ])
  })

  test('may have lines above the header, or no header', async () => {
    expect(await tableOf('Deaths 2026\n\nName,Date\nAnn,2026-01-02\nBo,2026-01-03\n', 'a.csv')).toMatchObject({
      columns: ['Name', 'Date'],
      notes: ['Deaths 2026'],
      rows: [
        ['Ann', '2026-01-02'],
        ['Bo', '2026-01-03'],
      ],
    })
    expect(await tableOf('Ann,2026-01-02\nBo,2026-01-03\n', 'a.csv')).toMatchObject({
      columns: ['Column 1', 'Column 2'],
      rows: { length: 2 },
    })
  })

  test('may hold quotation marks that quote nothing, where every line has its cells without them', async () => {
    expect((await tableOf('Name\tSaid\nAnn\t"Hello\nBo\tno "way"\n', 'a.tsv')).rows).toEqual([
      ['Ann', '"Hello'],
      ['Bo', 'no "way"'],
    ])
  })

  test.each([
    ['a,b\n1,"never closed\n2,3\n4,5,6\n', /^table-damaged: a quotation mark/],
    ['only one column\nof lines\n', /^table-empty/],
    ['a,b\n', /^table-empty/],
    [`a,b\n${'1,2\n'.repeat(50_001)}`, /^table-too-large: 50,00\d rows/],
    [`${'a,'.repeat(600)}\n${'1,'.repeat(600)}1\n`, /^table-too-large: 601 columns/],
    [`a,b\n1,${'x'.repeat(100_001)}\n`, /^table-too-large: a cell of 100,001/],
    [`${'a'.repeat(201)},b\n1,2\n`, /^table-too-large: a column name/],
  ])('are refused whole: %.30j', async (text, words) => {
    expect(await refusal(text, 'a.csv')).toMatch(words)
  })

  test('of 30 rows at the limits of width are read', async () => {
    const line = Array.from({ length: 500 }, (_, index) => `c${index}`).join(',')
    expect((await tableOf(`${line}\n${`${line.replaceAll('c', '')}\n`.repeat(30)}`, 'a.csv')).rows).toHaveLength(30)
  })
})

describe('what is taken for a table', () => {
  test.each([
    ['a,b\n1,2\n', 'a.csv', 'csv'],
    ['id,date,city\n1,2026-01-02,Lima\n2,2026-01-05,Oslo\n', 'a.txt', 'csv'],
    ['id\tcity\n1\tLima\n2\tOslo\n', 'notes', 'csv'],
    ['[{"a": 1}]', 'a.json', 'json'],
    ['[ {"a": 1}, {"a": 2} ]', 'a.txt', 'json'],
    ['{"a": 1}\n{"a": 2}\n', 'log', 'json'],
  ])('%j in %s is', (text, fileName, name) => {
    expect(readerName(text, fileName)).toBe(name)
  })

  test.each([
    ['Dear Jane, dear John, dear all,\n\nthe vote, we hear, failed.\n'],
    ['The council met, voted, left.\nThe mayor, the sheriff, spoke.\nNobody, they said, knew.\n'],
    ['Smith, John, Omaha\nRoe, Jane, Lima\nPoe, Max, Oslo\n'],
    ['Name, date\nLee, 2026-01-02\nPoe, 2026-01-03\n'],
    ['On Jan. 3, 2026, he came\nOn Jan. 4, 2026, he left\nOn Jan. 5, 2026, he rested\n'],
    ['one,2026-01-02,3\n'],
    ['[1] A note on a story\n[2] Another\n'],
    ['{"a": 1} is what the memo said\n{"a": 2} is what it meant\n'],
  ])('prose is not: %.40j', (text) => {
    expect(readerName(text, 'a.txt')).toBe('text')
  })

  test('a picture called .csv is not, and a Markdown file with a table in it is Markdown', () => {
    expect(readerName('\u0089PNG', 'a.md')).toBe('markdown')
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect(readerFor(png, 'a.csv')).toMatchObject({ error: { code: 'file-binary' } })
    expect(readerName('id|n\n1|2\n3|4\n', 'a.md')).toBe('markdown')
  })
})

describe('records', () => {
  test('are rows: numbers with the digits they have, lists as one cell, records in records as columns', async () => {
    const text =
      '{"count": 2, "items": [{"id": 9007199254740993, "at": {"city": "Lima"}, "tags": ["a", "b"], "ok": true}, {"id": -0.50, "__proto__": "p", "none": null}]}'
    expect(await tableOf(text, 'a.json')).toMatchObject({
      columns: ['id', 'at.city', 'tags', 'ok', '__proto__', 'none'],
      rows: [
        ['9007199254740993', 'Lima', 'a; b', 'true', '', ''],
        ['-0.50', '', '', '', 'p', ''],
      ],
    })
  })

  test('may stand one a line', async () => {
    expect((await tableOf('\uFEFF{"a": 1, "b": "x"}\r\n\r\n{"a": 2, "b": "y"}\n', 'a.jsonl')).rows).toEqual([
      ['1', 'x'],
      ['2', 'y'],
    ])
  })

  test.each([
    ['{"a": 1}', /^table-empty/],
    ['[1, 2]', /^table-empty/],
    ['[]', /^table-empty/],
    ['{"a": [{"x": 1}], "b": [{"y": 1}]}', /^table-empty/],
    ['{"a": 1', /^table-damaged: it is not JSON/],
    ['{"a": 1, "b": 2}\n{"a": }', /^table-damaged: line 2 is not JSON/],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^table-damaged: it is nested too deep/],
    [`[{${Array.from({ length: 501 }, (_, index) => `"c${index}": 1`).join(',')}}]`, /^table-too-large: more than 500/],
  ])('%.40j is refused', async (text, words) => {
    expect(await refusal(text, 'a.json')).toMatch(words)
  })
})

const SHEET = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

function workbook(sheets: readonly string[]): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1)
  return makeZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${numbers.map((number) => `<sheet name="Sheet ${number}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  })
}

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`

describe('workbooks', () => {
  const full = SHEET(
    `<row r="1">${text('A1', 'Name')}${text('B1', 'When')}${text('C1', 'Count')}</row>` +
      `<row r="2">${text('A2', 'Ann')}<c r="B2" s="1"><v>46083</v></c><c r="C2"><v>3</v></c></row>` +
      `<row r="3">${text('A3', 'Bo')}<c r="B3" s="1"><v>46083.5</v></c></row>`,
  )

  test('give their fullest sheet, days as days', async () => {
    const small = SHEET(`<row r="1">${text('A1', 'About this file')}</row>`)
    expect(await tableOf(workbook([small, full]), 'a.bin')).toMatchObject({
      columns: ['Name', 'When', 'Count'],
      rows: [
        ['Ann', '2026-03-02', '3'],
        ['Bo', '2026-03-02 12:00', ''],
      ],
      sheet: 'Sheet 2',
      otherSheets: ['Sheet 1'],
    })
  })

  test.each([
    ['with nothing in it', workbook([SHEET('')]), /^table-empty/],
    [
      'with a cell at the far end',
      workbook([SHEET(`<row r="1048576">${text('XFD1048576', 'x')}</row>`)]),
      /^table-too-large: 1,048,576 rows of 16,384/,
    ],
    ['that defines entities', workbook([`<!DOCTYPE a [<!ENTITY b "c">]>${full}`]), /^table-damaged/],
    ['that is no XML', workbook(['<worksheet><sheetData><row']), /^table-(?:damaged|empty)/],
    ['that unpacks to too much', workbook([SHEET(' '.repeat(30 * 1024 * 1024))]), /^file-too-large-inside/],
  ])('are refused %s', async (_what, bytes, words) => {
    expect(await refusal(bytes, 'a.xlsx')).toMatch(words)
  })
})

describe('the answer to main', () => {
  const bytes = bytesOf('Date,Name\n1/25/2026,Ann\nnever,\n')

  test('describes a table with its proposal and what comes of it', async () => {
    const reply = readerReplySchema.parse(
      await answerRequest({ kind: 'describe-table', id: 7, bytes, fileName: 'a.csv', mapping: null }),
    )
    expect(reply).toMatchObject({
      kind: 'table',
      mapping: { date: { column: 'Date' }, title: '{Name}' },
      preview: { rowCount: 2, undatedCount: 1, untitledCount: 1, unreadDates: ['never'] },
    })
  })

  test('reads it as an article that holds together, and not for another question', async () => {
    const request: ReaderRequest = {
      kind: 'read-table',
      id: 7,
      bytes,
      fileName: 'a_b.csv',
      mapping: { ...NO_MAPPING, title: '{Name}', type: { column: '', values: [], otherwise: 'not_there' } },
      reading: DEFAULT_READING,
    }
    const reply = readerReplySchema.parse(await answerRequest(request))
    expect(reply).toMatchObject({
      kind: 'read',
      article: { title: 'a b', publication: { origin: 'rows', certain: true, date: '' } },
      extraction: { events: [{ title: 'Ann', type: 'other' }, { title: 'Row 2' }] },
    })
    expect(replyHolds(reply, request)).toBe(true)
    expect(
      replyHolds(reply, { kind: 'read', id: 7, bytes, fileName: 'a.csv', published: null, reading: DEFAULT_READING }),
    ).toBe(false)
  })

  test('asked to read it as prose says that nobody told what the columns mean', async () => {
    const request = {
      kind: 'read' as const,
      id: 7,
      bytes,
      fileName: 'a.csv',
      published: null,
      reading: DEFAULT_READING,
    }
    expect(await answerRequest(request)).toMatchObject({ kind: 'failed', code: 'table-needs-columns' })
  })
})
