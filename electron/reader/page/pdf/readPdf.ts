import type { Envelope } from '../../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../../shared/ipc/readerLimits.ts'
import type { ArticlePart } from '../../../../shared/model/articlePart.ts'
import { bylineOf, titleOf } from '../headlines.ts'
import { plainText } from '../plainText.ts'
import type { ReadParts } from '../readers/reader.ts'
import { signOfLife } from '../signOfLife.ts'
import { columnsOf } from './columns.ts'
import { blockOf } from './lines.ts'
import { type OpenPdf, openPdf } from './openPdf.ts'
import type { PdfPage } from './pageGlyphs.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { pdfTitle } from './pdfTitle.ts'
import { printedAddress, withoutRunningLines } from './runningLines.ts'

const MAX_PAGES = 3000

/** Reads a PDF page by page. `file-encrypted`, `file-damaged`, `file-scanned` (no words on any page), or too large. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<Envelope<ReadParts>> {
  const pdf = await openPdf(bytes)
  if (typeof pdf === 'string') return failure(pdf)
  try {
    if (pdf.pageCount > MAX_PAGES) return failure('file-too-large-inside', `${pdf.pageCount} pages`)
    const pages = await readPages(pdf)
    if (pages === null) return failure('text-too-large', 'more than 20 MB')
    if (pages.length === 0) return failure('file-damaged')
    return articleOf(pages, pdf.info, fileName)
  } finally {
    await pdf.close()
  }
}

/** Null when there is more text than is taken. */
async function readPages(pdf: OpenPdf): Promise<PdfPage[] | null> {
  const pages: PdfPage[] = []
  let room: number = readerLimits.textLength
  for (let number = 1; number <= pdf.pageCount; number += 1) {
    const page = await pdf.readPage(number, room)
    signOfLife()
    if (page === null) continue
    room -= page.glyphs.reduce((sum, { text }) => sum + text.length, 0)
    if (room < 0) return null
    pages.push(page)
  }
  return pages
}

function articleOf(pages: readonly PdfPage[], info: OpenPdf['info'], fileName: string): Envelope<ReadParts> {
  const blocks = withoutRunningLines(pages).flatMap(({ page, rows }) => {
    signOfLife()
    return columnsOf(rows).map((column) => blockOf(column, page.number))
  })
  signOfLife()
  const paragraphs = paragraphsOf(blocks)
  const { text, parts } = textOf(paragraphs)
  if (!/[\p{L}\p{N}]/u.test(text)) return failure('file-scanned')
  const { title, outlet } = pdfTitle(paragraphs, info.title)
  return {
    ok: true,
    value: {
      encoding: 'pdf',
      title: title || titleOf(text, fileName),
      outlet,
      byline: bylineOf(text) || info.author,
      url: printedAddress(pages),
      language: '',
      statedDate: '',
      fileDate: dayOf(info.created),
      text,
      parts,
    },
  }
}

/** Paragraphs parted by blank lines, and where each page begins among them. */
function textOf(paragraphs: readonly Paragraph[]): { readonly text: string; readonly parts: ArticlePart[] } {
  const parts: ArticlePart[] = []
  const texts: string[] = []
  let length = 0
  let page = 0
  for (const { text: raw, pageNumber } of paragraphs) {
    const text = plainText(raw)
    if (text === '') continue
    const start = texts.length === 0 ? 0 : length + 2
    if (pageNumber !== page) parts.push({ start, label: `page ${pageNumber}` })
    page = pageNumber
    texts.push(text)
    length = start + text.length
  }
  return { text: texts.join('\n\n'), parts }
}

/** `2026-01-24` of `D:20260124091500-06'00'`; empty for anything else. */
function dayOf(created: string): string {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(created) ?? []
  return year === undefined ? '' : `${year}-${month}-${day}`
}

function failure(
  code: 'file-encrypted' | 'file-damaged' | 'file-scanned' | 'file-too-large-inside' | 'text-too-large',
  detail = '',
): Envelope<never> {
  return { ok: false, error: { code, detail } }
}
