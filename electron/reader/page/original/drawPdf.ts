import type { Envelope } from '../../../../shared/ipc/appError.ts'
import type { ReadOriginal } from '../../../../shared/ipc/originalProtocol.ts'
import type { QuotedPlace } from '../../../../shared/model/originalView.ts'
import { openPdf } from '../pdf/openPdf.ts'
import { markedRectangles } from './markedRectangles.ts'

type Order = { readonly places: readonly QuotedPlace[]; readonly part: number; readonly widthPx: number }

const MOST_TEXT = 200_000

/** One page of a PDF as a picture, and where on it the places stand. */
export async function drawPdf(bytes: Uint8Array, { places, part, widthPx }: Order): Promise<Envelope<ReadOriginal>> {
  const pdf = await openPdf(bytes, 'draw')
  if (typeof pdf === 'string') return { ok: false, error: { code: pdf, detail: '' } }
  try {
    if (part > pdf.pageCount) return { ok: false, error: { code: 'not-found', detail: '' } }
    const drawn = await pdf.drawPage(part, widthPx)
    if (drawn === null) return { ok: false, error: { code: 'file-damaged', detail: `page ${part}` } }
    const text = places.length === 0 ? null : await pdf.readPage(part, MOST_TEXT)
    const rectangles = text === null ? [] : markedRectangles(text, places)
    return { ok: true, value: { look: 'picture', ...drawn, partCount: pdf.pageCount, rectangles } }
  } finally {
    await pdf.close()
  }
}
