import { deflateSync } from 'node:zlib'
import { column, joinObjects, makeEastAsianPdf, makePdf, streamOf } from '../documents/makePdf.ts'
import { type CorpusFile, joined, latin1, text, utf8, words } from './corpusFile.ts'

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const shown = `BT /F1 11 Tf 72 700 Td (${words}) Tj ET`
const plain = makePdf({ pages: [column([words])] })

type Parts = { contents?: string; catalog?: string; page?: string; fonts?: string; more?: readonly string[] }

/** One page; `more` are objects from 7 on. */
function file(
  name: string,
  { contents = streamOf(shown), catalog = '', page = '', fonts = '/F1 3 0 R', more = [] }: Parts,
  verdict: CorpusFile['verdict'] = text,
): CorpusFile {
  const bytes = joinObjects([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
    font,
    contents,
    '<< >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << ${fonts} >> >> ${page} >>`,
    ...more,
  ])
  return { fileName: `${name}.pdf`, bytes, verdict }
}

function raw(name: string, bytes: Uint8Array, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName: `${name}.pdf`, bytes, verdict }
}

/** A later part of the file that puts another object in the place of an earlier one. */
function changed(pdf: Buffer, number: number, object: string): Uint8Array {
  const source = pdf.toString('latin1')
  const before = /startxref\n(\d+)/.exec(source)?.[1] ?? '0'
  const body = `${number} 0 obj\n${object}\nendobj\n`
  const at = source.length + body.length
  return latin1(
    `${source}${body}xref\n${number} 1\n${String(source.length).padStart(10, '0')} 00000 n \ntrailer << /Size 8 /Root 1 0 R /Prev ${before} >>\nstartxref\n${at}\n%%EOF\n`,
  )
}

function packed(data: Uint8Array, more = ''): string {
  const bytes = deflateSync(data).toString('latin1')
  return `<< /Length ${bytes.length} /Filter /FlateDecode ${more} >>\nstream\n${bytes}\nendstream`
}

const cmap = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <0078> endbfrange endcmap end`

/** PDFs that act, carry other files, lie about their words, or are put together in unusual ways. */
export const morePdfs: readonly CorpusFile[] = [
  file('form fields', {
    catalog: '/AcroForm << /Fields [7 0 R] /NeedAppearances true >>',
    page: '/Annots [7 0 R]',
    more: [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (canary) /Rect [0 0 9 9] /AA << /K << /S /JavaScript /JS (1) >> >> >>',
    ],
  }),
  file('dynamic form', {
    catalog: '/AcroForm << /XFA 7 0 R /Fields [] >>',
    more: [streamOf('<xdp:xdp><script>canary</script></xdp:xdp>')],
  }),
  file('links', {
    page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://canary.example) >> >>]',
  }),
  file('opens another file', { catalog: '/OpenAction << /S /GoToR /F (canary.pdf) /D [0 /Fit] >>' }),
  file('a program attached', {
    catalog:
      '/Names << /EmbeddedFiles << /Names [(canary.exe) << /Type /Filespec /F (canary.exe) /EF << /F 7 0 R >> >>] >> >>',
    more: [streamOf('MZ canary')],
  }),
  file('a page attached', {
    catalog: '/Names << /EmbeddedFiles << /Names [(canary.html) << /F (canary.html) /EF << /F 7 0 R >> >>] >> >>',
    more: [streamOf('<script>canary</script>')],
  }),
  file('media', {
    page: '/Annots [<< /Type /Annot /Subtype /Screen /Rect [0 0 9 9] /A << /S /Rendition /R << /S /MR /C << /S /MCD /D << /FS /URL /F (https://canary.example) >> >> >> >> >>]',
  }),
  file('rich media', {
    page: '/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent << /Assets << >> >> >>]',
  }),
  file('font that runs code', {
    fonts:
      '/F1 << /Type /Font /Subtype /Type1 /BaseFont /A /FontMatrix [1 0 0 1 0 (0\\); canary = 1; //)] /Encoding /WinAnsiEncoding >>',
  }),
  file('font program of noise', {
    fonts:
      '/F1 << /Type /Font /Subtype /TrueType /BaseFont /A /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 32 /FontFile2 7 0 R >> >>',
    more: [streamOf('\x00\x01\x00\x00noise noise noise')],
  }),
  file(
    'font that names itself',
    {
      fonts: '/F1 7 0 R',
      more: ['<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] >>'],
    },
    { text: '' },
  ),
  file(
    'letters that are others',
    { fonts: `/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>`, more: [streamOf(cmap)] },
    { text: '' },
  ),
  file('map of letters without end', {
    fonts: '/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>',
    more: [
      streamOf(
        `begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap`,
      ),
    ],
  }),
  file('words under white', { contents: streamOf(`1 1 1 rg ${shown}`) }),
  file('words that are not drawn', { contents: streamOf(`3 Tr ${shown}`) }),
  file('words outside the page', { contents: streamOf(`${shown} BT /F1 11 Tf 5000 5000 Td (far away) Tj ET`) }),
  file('words of no size', { contents: streamOf(`${shown} BT /F1 0 Tf 72 600 Td (nothing) Tj ET`) }),
  file('words of a huge size', { contents: streamOf(`${shown} BT /F1 1000000 Tf 72 600 Td (x) Tj ET`) }),
  file('numbers that are none', { contents: streamOf(`${shown} BT /F1 1e400 Tf 1e999 -- 72.1.2 Td (x) Tj ET`) }),
  file('states never put back', { contents: streamOf(`${'q '.repeat(2_000)}${shown}`) }),
  file('states put back without end', { contents: streamOf(`${'Q '.repeat(100_000)}${shown}`) }),
  file('marked contents never ended', { contents: streamOf(`${'/P BMC '.repeat(50_000)}${shown}`) }),
  file('arrays 100,000 deep', { contents: streamOf(`${shown} ${'['.repeat(100_000)}`) }),
  file(
    'dictionaries 50,000 deep',
    { page: `/X ${'<< /A '.repeat(50_000)}1${' >>'.repeat(50_000)}` },
    { code: 'file-damaged' },
  ),
  file('text never ended', { contents: streamOf(`${shown} BT (never closed`) }),
  file('picture inside that never ends', { contents: streamOf(`${shown} BI /W 9 /H 9 ID canary`) }),
  file('contents in a hundred pieces', {
    page: '/Contents [4 0 R 7 0 R 7 0 R]',
    more: [streamOf(`BT /F1 11 Tf 72 600 Td (More words follow here.) Tj ET`)],
  }),
  file(
    'filter on filter',
    { contents: `<< /Length 10 /Filter [${'/ASCIIHexDecode '.repeat(1000)}] >>\nstream\n3e3e3e3e3e\nendstream` },
    { code: 'file-scanned' },
  ),
  file(
    'filter nobody knows',
    { contents: '<< /Length 3 /Filter /CanaryDecode >>\nstream\nabc\nendstream' },
    { code: 'file-scanned' },
  ),
  file('packed in packed', {
    contents: `<< /Length ${deflateSync(deflateSync(Buffer.from(shown))).length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${deflateSync(deflateSync(Buffer.from(shown))).toString('latin1')}\nendstream`,
  }),
  file(
    'two hundred megabytes of nothing',
    { contents: packed(Buffer.concat([Buffer.alloc(200_000_000, 0x20), Buffer.from(shown)])) },
    { code: 'reader-memory' },
  ),
  file(
    'predictor of a huge row',
    { contents: packed(Buffer.from(shown), '/DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 32 >>') },
    { code: 'file-damaged' },
  ),
  file('length that lies', { contents: `<< /Length 999999999 >>\nstream\n${shown}\nendstream` }),
  file('length below zero', { contents: `<< /Length -5 >>\nstream\n${shown}\nendstream` }),
  file('length that names itself', { contents: `<< /Length 4 0 R >>\nstream\n${shown}\nendstream` }),
  file('broken pictures', {
    page: '/Resources << /Font << /F1 3 0 R >> /XObject << /I 7 0 R /J 8 0 R /K 9 0 R >> >>',
    contents: streamOf(`${shown} /I Do /J Do /K Do`),
    more: ['JPXDecode', 'JBIG2Decode', 'DCTDecode'].map(
      (filter) =>
        `<< /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /${filter} /Length 5 >>\nstream\nnoise\nendstream`,
    ),
  }),
  file('pattern that paints itself', {
    page: '/Resources << /Font << /F1 3 0 R >> /Pattern << /P 7 0 R >> >>',
    contents: streamOf(`/Pattern cs /P scn 0 0 99 99 re f ${shown}`),
    more: [
      '<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 /Resources << /Pattern << /P 7 0 R >> >> /Length 30 >>\nstream\n/Pattern cs /P scn 0 0 9 9 re f\nendstream',
    ],
  }),
  file('outline that turns in a circle', {
    catalog: '/Outlines 7 0 R',
    more: ['<< /First 7 0 R /Last 7 0 R /Next 7 0 R /Parent 7 0 R /Title (canary) >>'],
  }),
  file('names that turn in a circle', {
    catalog: '/Names << /Dests 7 0 R >>',
    more: ['<< /Kids [7 0 R] /Limits [(a) (b)] >>'],
  }),
  file('labels that turn in a circle', { catalog: '/PageLabels 7 0 R', more: ['<< /Kids [7 0 R] >>'] }),
  file('metadata of entities', {
    catalog: '/Metadata 7 0 R',
    more: [streamOf('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/canary">]><x>&a;</x>')],
  }),
  raw('changed later', changed(plain, 7, streamOf(`BT /F1 11 Tf 72 700 Td (Something else was written.) Tj ET`)), {
    text: 'Something else was written.',
  }),
  raw('zip behind', joined(plain, latin1('PK\x03\x04'), new Uint8Array(100))),
  raw('blanks before', joined(utf8('\n\n\n'), plain)),
  raw('a thousand ends', joined(plain, utf8('%%EOF\nstartxref\n0\n'.repeat(1000)))),
  raw('version from the future', latin1(plain.toString('latin1').replace('%PDF-1.7', '%PDF-9.9'))),
  raw('last byte missing', plain.subarray(0, -7)),
  raw('every object twice', joined(plain, plain)),
  raw('windows line ends', latin1(plain.toString('latin1').replaceAll('\nendobj', '\r\nendobj'))),
  raw(
    'japanese by codes',
    makeEastAsianPdf('90ms-RKSJ-H', 'Japan1', '8e738b6389ef82cd89ce976a93fa82c98a4a82a982ea82bd8142'),
    {
      text: '市議会は火曜日に開かれた。',
    },
  ),
  raw('chinese by codes', makeEastAsianPdf('UniGB-UCS2-H', 'GB1', '5e028bae4f1a54684e8c5f004f1a3002'), {
    text: '市议会周二开会。',
  }),
  raw('map of another place', makeEastAsianPdf('https://canary.example/90ms-RKSJ-H', 'Japan1', '8e73'), {
    code: 'file-scanned',
  }),
]
