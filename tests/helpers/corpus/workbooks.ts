import { type Files, makeZip } from '../documents/makeArchives.ts'
import { type CorpusFile, joined, latin1, utf8 } from './corpusFile.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const columns = ['date', 'city']
const dates = ['2026-01-02', '2026-01-05']
const plain = { columns, dates, cells: ['2026-01-02', 'Lima'] }
const damaged = { code: 'table-damaged' }
const none = { code: 'table-empty' }

const words = (at: string, content: string) => `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`
const day = (at: string, number: number | string, style = 1) => `<c r="${at}" s="${style}"><v>${number}</v></c>`
const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`
const head = row(1, words('A1', 'date'), words('B1', 'city'))
const body = row(2, day('A2', 46_024), words('B2', 'Lima')) + row(3, day('A3', 46_027), words('B3', 'Oslo'))

function parts(rows: string, more: Files = {}, properties = ''): Files {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${properties}<sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${TYPES}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${TYPES}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  }
}

function book(
  name: string,
  rows: string,
  verdict: CorpusFile['verdict'] = plain,
  more: Files = {},
  properties = '',
): CorpusFile {
  return { fileName: `${name}.xlsx`, bytes: makeZip(parts(rows, more, properties)), verdict }
}

const sound = makeZip(parts(head + body))

/** Workbooks of odd cells, of much in little, locked, cut off, or made by other programs. */
export const workbooks: readonly CorpusFile[] = [
  book('plain', head + body),
  book('formulas that were reckoned', head + body.replaceAll('<v>', '<f>TODAY()-1</f><v>')),
  book('formulas never reckoned', head + row(2, '<c r="A2" s="1"><f>TODAY()</f></c>', words('B2', 'Lima')), {
    columns,
    dates: [''],
    cells: ['', 'Lima'],
  }),
  book(
    'formulas that give words',
    head + row(2, day('A2', 46_024), '<c r="B2" t="str"><f>"Li"&amp;"ma"</f><v>Lima</v></c>'),
    { columns, dates: ['2026-01-02'], cells: ['2026-01-02', 'Lima'] },
  ),
  book(
    'formula that reaches out',
    head + row(2, day('A2', 46_024), '<c r="B2" t="str"><f>WEBSERVICE("https://canary.example")</f><v>Lima</v></c>'),
    { columns, dates: ['2026-01-02'] },
  ),
  book('cells in error', head + row(2, day('A2', 46_024), '<c r="B2" t="e"><v>#REF!</v></c>'), {
    columns,
    dates: ['2026-01-02'],
    cells: ['2026-01-02', ''],
  }),
  book('days in a form of its own', head + body.replaceAll('s="1"', 's="2"')),
  book('days without a form', head + body.replaceAll(' s="1"', ''), { columns, dates }),
  book(
    'days of the other calendar',
    head + body.replaceAll('46024', '44562').replaceAll('46027', '44565'),
    plain,
    {},
    '<workbookPr date1904="1"/>',
  ),
  book(
    'days as text',
    head +
      row(2, words('A2', '2026-01-02'), words('B2', 'Lima')) +
      row(3, words('A3', '1/5/2026'), words('B3', 'Oslo')),
  ),
  book(
    'days as iso cells',
    head +
      row(2, '<c r="A2" t="d"><v>2026-01-02</v></c>', words('B2', 'Lima')) +
      row(3, '<c r="A3" t="d"><v>2026-01-05T10:00:00</v></c>', words('B3', 'Oslo')),
    { columns, dates },
  ),
  book(
    'day of a hundred thousand years',
    head + row(2, day('A2', 40_000_000), words('B2', 'Lima')) + row(3, day('A3', 46_027), words('B3', 'Oslo')),
    {
      columns,
      dates: ['', '2026-01-05'],
    },
  ),
  book(
    'day below nought',
    head + row(2, day('A2', -5), words('B2', 'Lima')) + row(3, day('A3', 46_027), words('B3', 'Oslo')),
    {
      columns,
      dates: ['', '2026-01-05'],
    },
  ),
  book(
    'number that is none',
    head + row(2, day('A2', 'never'), words('B2', 'Lima')) + row(3, day('A3', 46_027), words('B3', 'Oslo')),
    damaged,
  ),
  book('cells without a place', (head + body).replaceAll(/ r="[A-Z]\d"/g, '')),
  book(
    'empty cells without a place',
    `<row><c/>${words('', 'date')}${words('', 'city')}</row><row><c s="1"/>${day('', 46_024)}${words('', 'Lima')}</row>`.replaceAll(
      ' r=""',
      '',
    ),
    {
      columns: ['Column 1', 'date', 'city'],
      dates: ['2026-01-02'],
    },
  ),
  book(
    'shared words',
    `${row(1, '<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>')}${row(2, day('A2', 46_024), '<c r="B2" t="s"><v>2</v></c>')}`,
    { columns, dates: ['2026-01-02'], cells: ['2026-01-02', 'Lima, old town'] },
    {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>date</t></si><si><t>city</t></si><si><r><t>Lima, </t></r><r><t>old town</t></r></si></sst>`,
    },
  ),
  book(
    'shared words that there are not',
    `${head}${row(2, day('A2', 46_024), '<c r="B2" t="s"><v>99999</v></c>')}${row(3, day('A3', 46_027), words('B3', 'Oslo'))}`,
    damaged,
    {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>date</t></si></sst>`,
    },
  ),
  book('joined cells', '', plain, {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${row(1, words('A1', 'Fires of the year'))}${row(2, words('A2', 'date'), words('B2', 'city'))}${row(3, day('A3', 46_024), words('B3', 'Lima'))}${row(4, day('A4', 46_027), words('B4', 'Oslo'))}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
  }),
  book(
    'rows far apart',
    `${head}${row(2, day('A2', 46_024), words('B2', 'Lima'))}${row(9000, day('A9000', 46_027), words('B9000', 'Oslo'))}`,
  ),
  book('nothing in it', '', none),
  book('only a heading', head, none),
  book('cell at the far end', `${head}${body}${row(1_048_576, words('XFD1048576', 'x'))}`, { code: 'table-too-large' }),
  book('cells beyond any sheet', `${head}${body}${row(9_999_999, words('ZZZ9999999', 'x'))}`, {
    code: 'table-too-large',
  }),
  book('entities', head + body, damaged, {
    'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]><sst xmlns="${MAIN}"><si><t>&c;</t></si></sst>`,
  }),
  book('outside entity', head + body, damaged, {
    'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/canary">]><sst xmlns="${MAIN}"><si><t>&a;</t></si></sst>`,
  }),
  book('links to other books', head + body, plain, {
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/externalLinkPath" Target="file:///etc/canary" TargetMode="External"/></Relationships>`,
  }),
  book('macros', head + body, plain, { 'xl/vbaProject.bin': 'canary' }),
  book('sheet that is not there', head + body, damaged, {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet7.xml"/></Relationships>`,
  }),
  book('sheet from elsewhere', head + body, damaged, {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="https://canary.example/sheet.xml" TargetMode="External"/></Relationships>`,
  }),
  book('markup never closed', `${head}<row r="2"><c`, damaged),
  book('bomb', head + body, { code: 'file-too-large-inside' }, { 'xl/worksheets/sheet2.xml': ' '.repeat(100_000_000) }),
  { fileName: 'cut off.xlsx', bytes: sound.subarray(0, 900), verdict: { code: 'file-damaged' } },
  { fileName: 'workbook called text.txt', bytes: sound, verdict: plain },
  { fileName: 'workbook called old.xls', bytes: sound, verdict: plain },
  { fileName: 'words behind.xlsx', bytes: joined(sound, utf8('words')), verdict: plain },
  {
    fileName: 'old.xls',
    bytes: joined(latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), new Uint8Array(5000)),
    verdict: { code: 'format-unknown' },
  },
  {
    fileName: 'page called old.xls',
    bytes: utf8('<html><body><table><tr><td>The council met in the old hall.</td></tr></table></body></html>'),
    verdict: { text: 'The council met in the old hall.' },
  },
]
