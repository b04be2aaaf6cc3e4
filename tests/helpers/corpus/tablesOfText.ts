import { type CorpusFile, joined, latin1, utf8, utf16 } from './corpusFile.ts'

const damaged = { code: 'table-damaged' }
const none = { code: 'table-empty' }
const tooLarge = { code: 'table-too-large' }
const columns = ['date', 'city', 'what']
const dates = ['2026-01-02', '2026-01-05']
const plain = { columns, dates, cells: ['2026-01-02', 'Lima', 'fire'] }
const head = 'date,city,what\n'
const rows = '2026-01-02,Lima,fire\n2026-01-05,Oslo,flood\n'
const table = head + rows

function csv(name: string, content: string | Uint8Array, verdict: CorpusFile['verdict'] = plain): CorpusFile {
  return file(`${name}.csv`, content, verdict)
}

function file(fileName: string, content: string | Uint8Array, verdict: CorpusFile['verdict'] = plain): CorpusFile {
  return { fileName, bytes: typeof content === 'string' ? utf8(content) : content, verdict }
}

/** Tables of lines as other programs write them, cut off, of other encodings, of other sizes, or only called so. */
export const tablesOfText: readonly CorpusFile[] = [
  csv('plain', table),
  csv('without a last line end', table.trimEnd()),
  csv('line ends of windows', table.replaceAll('\n', '\r\n')),
  csv('line ends of old macs', table.replaceAll('\n', '\r')),
  csv('line ends of both kinds', `${head.replace('\n', '\r\n')}${rows}`),
  csv('line ends of both kinds, the other first', `${head}${rows.replaceAll('\n', '\r\n')}`),
  csv('blank lines between', `\n\n${table.replaceAll('\n', '\n\n \n')}\n`),
  csv('lines of separators only', `${head},,\n${rows},,\n`),
  csv('separators behind', table.replaceAll('\n', ',,,\n')),
  csv('blanks around', table.replaceAll(',', ' , ')),
  csv('all in quotation marks', table.replaceAll(/[^,\n]+/g, '"$&"')),
  csv('a mark, then quotation marks', `\uFEFF${table.replaceAll(/[^,\n]+/g, '"$&"')}`),
  csv('utf-16 little', joined(Uint8Array.of(0xff, 0xfe), utf16(table))),
  csv('utf-16 big', joined(Uint8Array.of(0xfe, 0xff), utf16(table, true))),
  csv('utf-16 of tabs', joined(Uint8Array.of(0xff, 0xfe), utf16(table.replaceAll(',', '\t')))),
  csv('windows-1252', latin1(table.replaceAll('Lima', 'M\xe1laga')), {
    ...plain,
    cells: ['2026-01-02', 'Málaga', 'fire'],
  }),
  csv('semicolons', table.replaceAll(',', ';')),
  csv('semicolons between numbers with commas', 'date;share;city\n2026-01-02;1,5;Lima\n2026-01-05;2,25;Oslo\n', {
    columns: ['date', 'share', 'city'],
    dates,
    cells: ['2026-01-02', '1,5', 'Lima'],
  }),
  csv('says its separator', `sep=;\r\n${table.replaceAll(',', ';')}`),
  csv('says its separator is a comma', `sep=,\r\n${table}`),
  csv('tabs', table.replaceAll(',', '\t')),
  csv('bars', table.replaceAll(',', '|')),
  csv('title above', `Fires and floods of the year\n\n${table}`),
  csv('remarks above', `# from a register\n# as of March\n${table}`),
  csv('ragged rows', `${head}2026-01-02,Lima\n2026-01-05,Oslo,flood,and more\n`, {
    columns: [...columns, 'Column 4'],
    dates,
    cells: ['2026-01-02', 'Lima', '', ''],
  }),
  csv('two headings of one name', 'date,city,city\n2026-01-02,Lima,Peru\n2026-01-05,Oslo,Norway\n', {
    columns: ['date', 'city', 'city (2)'],
    dates,
  }),
  csv('headings without a name', ',date,what\n1,2026-01-02,fire\n2,2026-01-05,flood\n', {
    columns: ['Column 1', 'date', 'what'],
    dates,
  }),
  csv('headings that are words of a language', `date,__proto__,constructor\n2026-01-02,a,b\n2026-01-05,c,d\n`, {
    columns: ['date', '__proto__', 'constructor'],
    dates,
    cells: ['2026-01-02', 'a', 'b'],
  }),
  csv('no heading', rows, { columns: ['Column 1', 'Column 2', 'Column 3'], dates }),
  csv('only a heading', head, none),
  csv('only one column', 'city\nLima\nOslo\n', none),
  csv('only quotation marks', '"",""\n"",""\n', none),
  csv('only line ends', '\n'.repeat(1000), none),
  csv('one separator', ',', none),
  csv('quotation mark never closed', `${head}2026-01-02,"Lima,fire\n2026-01-05,Oslo,flood,x\n`, damaged),
  csv('cut off in quotation marks', `${table}2026-01-09,Rome,"a fire in the old`, {
    columns,
    dates: [...dates, '2026-01-09'],
  }),
  csv('a hundred thousand and one quotation marks', `${head}${'"'.repeat(100_001)}`, damaged),
  csv('quotation marks that quote nothing', `${head}2026-01-02,Lima,"fire" he said\n2026-01-05,Oslo,a 5" pipe\n`, {
    columns,
    dates,
    cells: ['2026-01-02', 'Lima', '"fire" he said'],
  }),
  csv('lines in a cell', `${head}2026-01-02,Lima,"a\n\nfire"\n2026-01-05,Oslo,flood\n`, {
    columns,
    dates,
    cells: ['2026-01-02', 'Lima', 'a fire'],
  }),
  csv('zero byte in a cell', table.replace('Lima', 'Li\0ma'), { code: 'file-binary' }),
  csv('formulas as text', `${head}2026-01-02,=1+1,@SUM(A1)\n2026-01-05,+cmd,-2\n`, {
    columns,
    dates,
    cells: ['2026-01-02', '=1+1', '@SUM(A1)'],
  }),
  csv('a last row of sums', `${table}Total,,2\n`, { columns, dates: [...dates, ''] }),
  csv('cells too narrow for their dates', `${table}########,Rome,fire\n`, { columns, dates: [...dates, ''] }),
  csv('days before months', 'date,city\n13/02/2026,Lima\n05/03/2026,Oslo\n', {
    columns: ['date', 'city'],
    dates: ['2026-02-13', '2026-03-05'],
  }),
  csv('months before days', 'date,city\n02/13/2026,Lima\n03/05/2026,Oslo\n', {
    columns: ['date', 'city'],
    dates: ['2026-02-13', '2026-03-05'],
  }),
  csv('days with dots', 'date;city\n2.1.2026;Lima\n05.01.2026;Oslo\n', { columns: ['date', 'city'], dates }),
  csv('days by number', 'date,city\n46024,Lima\n46027,Oslo\n', { columns: ['date', 'city'], dates }),
  csv('days with clocks and zones', 'date,city\n2026-01-02T23:30:00-06:00,Lima\n2026-01-05 00:10,Oslo\n', {
    columns: ['date', 'city'],
    dates,
  }),
  csv('days that there are not', 'date,city\n2026-02-30,Lima\n2026-01-05,Oslo\n', {
    columns: ['date', 'city'],
    dates: ['', '2026-01-05'],
  }),
  csv('a million columns', `${'a,'.repeat(1_000_000)}a\n${'1,'.repeat(1_000_000)}1\n`, tooLarge),
  csv('sixty thousand rows', head + '2026-01-02,Lima,fire\n'.repeat(60_000), tooLarge),
  csv('a cell of a million letters', `${head}2026-01-02,Lima,${'a'.repeat(1_000_000)}\n`, tooLarge),
  csv('a heading of a million letters', `date,${'a'.repeat(1_000_000)}\n2026-01-02,b\n`, tooLarge),
  csv('ten million separators in a line', ','.repeat(10_000_000), none),
  csv('picture', joined(latin1('\x89PNG\r\n\x1a\n'), utf8(table)), { code: 'file-binary' }),
  csv('packed', joined(latin1('\x1f\x8b\x08'), utf8(table)), { code: 'file-binary' }),
  file('tabs.tsv', table.replaceAll(',', '\t')),
  file('tabs.tab', table.replaceAll(',', '\t')),
  file('commas within tabs.tsv', 'date\tcity\n2026-01-02\tLima, Peru\n2026-01-05\tOslo, Norway\n', {
    columns: ['date', 'city'],
    dates,
    cells: ['2026-01-02', 'Lima, Peru'],
  }),
  file('quotation marks within tabs.tsv', 'date\tcity\n2026-01-02\t"Lima\n2026-01-05\tOs"lo\n', {
    columns: ['date', 'city'],
    dates,
    cells: ['2026-01-02', '"Lima'],
  }),
  file('commas only.tsv', table),
  file('table called text.txt', `id,${head}1,2026-01-02,Lima,fire\n2,2026-01-05,Oslo,flood\n`, {
    columns: ['id', ...columns],
    dates,
  }),
]
