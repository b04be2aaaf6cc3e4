import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

/** Words at a place, in points from the bottom left corner. */
export type PdfText = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  /** Degrees, against the clock. */
  readonly turned?: number
}

export type PdfOptions = {
  readonly pages: readonly (readonly PdfText[])[]
  readonly info?: Readonly<Record<string, string>>
  readonly mediaBox?: string
  readonly rotate?: number
  /** Further entries of the catalog: `/OpenAction << … >>`. */
  readonly catalog?: string
  readonly compress?: boolean
}

/** A plain PDF 1.7 with Helvetica, written object by object; its cross-reference table is right. */
export function makePdf({
  pages,
  info = {},
  mediaBox = '[0 0 612 792]',
  rotate = 0,
  catalog = '',
  compress,
}: PdfOptions): Buffer {
  const first = 6
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    fontOf('Helvetica'),
    fontOf('Helvetica-Bold'),
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} ${literal(value)}`)
      .join(' ')} >>`,
    ...pages.flatMap((texts, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} /Rotate ${rotate} /Contents ${first + index * 2 + 1} 0 R
         /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      streamOf(texts.map(operatorsOf).join('\n'), compress === true),
    ]),
  ]
  return joinObjects(objects)
}

/** Objects 1, 2, … with the first as catalog and the fifth as info. */
export function joinObjects(objects: readonly string[]): Buffer {
  const parts = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n']
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`
    offsets.push(length)
    parts.push(part)
    length += part.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`,
    `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  )
  return Buffer.from(parts.join(''), 'latin1')
}

export function streamOf(content: string, isCompressed = false): string {
  const bytes = isCompressed ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content
  return `<< /Length ${bytes.length}${isCompressed ? ' /Filter /FlateDecode' : ''} >>\nstream\n${bytes}\nendstream`
}

function fontOf(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
}

function operatorsOf({ x, y, text, size = 11, bold = false, turned = 0 }: PdfText): string {
  const cos = Math.cos((turned * Math.PI) / 180)
  const sin = Math.sin((turned * Math.PI) / 180)
  const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(3)).join(' ')
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm ${literal(text)} Tj ET`
}

/** In WinAnsi, where dashes and curly quotes stand above 127. */
const winAnsi: Readonly<Record<string, string>> = {
  '–': '\x96',
  '—': '\x97',
  '“': '\x93',
  '”': '\x94',
  '’': '\x92',
  '•': '\x95',
}

function literal(text: string): string {
  const bytes = [...text].map((character) => winAnsi[character] ?? character).join('')
  return `(${bytes.replace(/[\\()]/g, '\\$&')})`
}

/** Lines one below the other from a corner on. */
export function column(lines: readonly string[], { x = 72, top = 700, leading = 14, size = 11 } = {}): PdfText[] {
  return lines.map((text, index) => ({ x, y: top - index * leading, text, size }))
}

/** A page of one line in a font of many characters that the document names and does not have; the code is `encoding`'s. */
export function makeEastAsianPdf(encoding: string, ordering: string, hexCodes: string): Buffer {
  return joinObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Sample-Light /Encoding /${encoding} /DescendantFonts [7 0 R] >>`,
    streamOf(`BT /F1 14 Tf 72 700 Td <${hexCodes}> Tj ET`),
    '<< >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Sample-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 8 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Sample-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ])
}
