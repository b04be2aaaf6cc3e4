import type { Envelope } from '../../../../shared/ipc/appError.ts'
import { type OriginalRequest, originalLimits, type ReadOriginal } from '../../../../shared/ipc/originalProtocol.ts'
import type { QuotedPlace } from '../../../../shared/model/originalView.ts'
import { decodeText } from '../decodeText.ts'
import { decodeHtml } from '../html/decodeHtml.ts'
import { plainText } from '../plainText.ts'
import { readerFor } from '../readers/readers.ts'
import { docxSource, epubSource } from './archiveSources.ts'
import { mailSource, mailWords } from './mailSource.ts'
import { type PageSource, pageDocument } from './pageDocument.ts'
import { textOriginal } from './textOriginal.ts'

const NONE: Envelope<ReadOriginal> = { ok: true, value: { look: 'none' } }

/**
 * One part of a file in its own look, with the places in it marked: a page that does nothing, a picture of a printed
 * page, or the text as it stands. `none` for formats that have no look that is shown.
 */
export async function readOriginal(request: OriginalRequest): Promise<Envelope<ReadOriginal>> {
  const { bytes, fileName, places, part, widthPx } = request
  const reader = readerFor(bytes, fileName)
  if (!reader.ok) return reader
  const format = reader.value.name
  switch (format) {
    case 'pdf': {
      const { drawPdf } = await import('./drawPdf.ts')
      return drawPdf(bytes, { places, part, widthPx })
    }
    case 'html': {
      const decoded = decodeHtml(bytes)
      if (!decoded.ok) return decoded
      return pageOf({ markup: decoded.value.text, pictureOf: () => null, sheetOf: () => null }, places)
    }
    case 'mhtml':
    case 'mail': {
      const source = await mailSource(bytes, format === 'mhtml')
      if (source !== null) return pageOf(source, places)
      const words = await mailWords(bytes)
      return words === null ? NONE : { ok: true, value: textOriginal(plainText(words), places, format) }
    }
    case 'epub': {
      const { source, partCount } = epubSource(bytes, part)
      return pageOf(source, places, partCount)
    }
    case 'docx':
      return pageOf(await docxSource(bytes), places)
    case 'text':
    case 'markdown':
    case 'subtitles': {
      const decoded = decodeText(bytes)
      return decoded.ok ? { ok: true, value: textOriginal(plainText(decoded.value.text), places, format) } : decoded
    }
    default:
      return NONE
  }
}

function pageOf(source: PageSource, places: readonly QuotedPlace[], partCount = 1): Envelope<ReadOriginal> {
  const page = pageDocument(source, places)
  if (page === null || page.html.length > originalLimits.htmlLength) {
    return { ok: false, error: { code: 'text-too-large', detail: 'the page with its pictures' } }
  }
  return { ok: true, value: { look: 'page', html: page.html, found: [...page.found], partCount } }
}
