/// <reference path="../types/pdfWorker.d.ts" />
import type { PDFDocumentProxy, PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { expectSilence, signOfLife } from '../signOfLife.ts'
import { MapAndFontData, MapData } from './bundledData.ts'
import { type DrawnPage, drawPage } from './drawPage.ts'
import type { PageGlyphs, PdfPage } from './pageGlyphs.ts'

/** Why a document cannot be opened. */
export type PdfFailure = 'file-encrypted' | 'file-damaged'

export type OpenPdf = {
  readonly pageCount: number
  /** As the document states them; empty where it does not. `created` is `D:20260124091500-06'00'` or the like. */
  readonly info: { readonly title: string; readonly author: string; readonly created: string }
  /** Null where the page is broken. Stops in the middle of a page that says more than `maxLength` characters. */
  readPage(number: number, maxLength: number): Promise<PdfPage | null>
  /** Null where the page is broken. Of a document opened to be drawn only. */
  drawPage(number: number, widthPx: number): Promise<DrawnPage | null>
  close(): Promise<void>
}

/** Of one picture in a page that is drawn; a larger one is left out. */
const MAX_IMAGE_PIXELS = 40_000_000

/** A page with more runs of glyphs than this is a drawing; the rest of it is left out. */
const MAX_GLYPHS = 60_000

/**
 * Opens a PDF for its text, or to draw its pages as well. No script of it is run, no form filled, no font loaded into the page, nothing fetched.
 * The parser, made for a worker, runs in the page itself, which may start none and has nothing else to do.
 */
export async function openPdf(bytes: Uint8Array, purpose: 'read' | 'draw' = 'read'): Promise<OpenPdf | PdfFailure> {
  // It puts itself where the library looks for it before it would start a worker.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    BinaryDataFactory: purpose === 'draw' ? MapAndFontData : MapData,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: purpose === 'draw' ? MAX_IMAGE_PIXELS : 1,
    disableWorkerRendering: true,
  })
  try {
    expectSilence()
    const pdf = await task.promise
    signOfLife()
    return {
      pageCount: pdf.numPages,
      info: await infoOf(pdf),
      readPage: (number, maxLength) => readPage(pdf, number, maxLength),
      drawPage: async (number, widthPx) => {
        try {
          return await drawPage(await pdf.getPage(number), widthPx)
        } catch {
          return null
        }
      },
      close: () => task.destroy(),
    }
  } catch (error) {
    await task.destroy().catch(() => {})
    return error instanceof Error && error.name === 'PasswordException' ? 'file-encrypted' : 'file-damaged'
  }
}

async function infoOf(pdf: PDFDocumentProxy): Promise<OpenPdf['info']> {
  const metadata = await pdf.getMetadata().catch(() => null)
  const values = new Map<string, unknown>(Object.entries(metadata?.info ?? {}))
  const text = (name: string) => {
    const value = values.get(name)
    return typeof value === 'string' ? value.slice(0, 2000) : ''
  }
  return { title: text('Title'), author: text('Author'), created: text('CreationDate') }
}

async function readPage(pdf: PDFDocumentProxy, number: number, maxLength: number): Promise<PdfPage | null> {
  try {
    const page = await pdf.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const glyphs = await glyphsOf(page, transform, maxLength)
    page.cleanup()
    return { number, width, height, glyphs }
  } catch {
    // A broken page costs its own text only.
    return null
  }
}

async function glyphsOf(page: PDFPageProxy, toTop: readonly number[], maxLength: number): Promise<PageGlyphs[]> {
  expectSilence()
  const reader = page.streamTextContent().getReader()
  const glyphs: PageGlyphs[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    // The library goes on with the page meanwhile.
    expectSilence()
    if (done) return glyphs
    for (const item of value.items) {
      const run = 'str' in item ? uprightRun(item, toTop) : null
      if (run === null) continue
      length += run.text.length
      glyphs.push(run)
      if (length > maxLength || glyphs.length >= MAX_GLYPHS) {
        await reader.cancel(new Error('enough'))
        return glyphs
      }
    }
  }
}

/** Null for text that stands on its side or head: watermarks, stamps, the names of photographers. */
function uprightRun(item: TextItem, toTop: readonly number[]): PageGlyphs | null {
  const [a, b, c, d, e, f] = numbers(item.transform)
  const [ta, tb, tc, td, te, tf] = numbers(toTop)
  const along = ta * a + tc * b
  const across = tb * a + td * b
  const size = Math.hypot(c, d)
  const isUpright = along > 0 && Math.abs(across) < along * 0.1
  if (!isUpright || !(size > 0) || !Number.isFinite(item.width)) return null
  return {
    text: item.str,
    x: ta * e + tc * f + te,
    y: tb * e + td * f + tf,
    width: item.width,
    size: Math.round(size * 10) / 10,
    font: item.fontName,
  }
}

function numbers(matrix: readonly unknown[]): [number, number, number, number, number, number] {
  const at = (index: number) => {
    const value = matrix[index]
    return typeof value === 'number' && Number.isFinite(value) ? value : 0
  }
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}
