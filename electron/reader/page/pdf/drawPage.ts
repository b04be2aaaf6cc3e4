import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import { originalLimits } from '../../../../shared/ipc/originalProtocol.ts'
import { expectSilence } from '../signOfLife.ts'

export type DrawnPage = { readonly png: Uint8Array<ArrayBuffer>; readonly widthPx: number; readonly heightPx: number }

/** A page as PNG, as wide as asked for unless that were more pixels than a picture may have. */
export async function drawPage(page: PDFPageProxy, wantedWidthPx: number): Promise<DrawnPage | null> {
  const { width, height } = page.getViewport({ scale: 1 })
  if (!(width > 0) || !(height > 0)) return null
  const scale = Math.min(
    wantedWidthPx / width,
    originalLimits.pictureSidePx / Math.max(width, height),
    Math.sqrt(originalLimits.picturePixels / (width * height)),
  )
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(width * scale))
  canvas.height = Math.max(1, Math.floor(height * scale))
  const canvasContext = canvas.getContext('2d', { alpha: false })
  if (canvasContext === null) return null
  expectSilence()
  // As for paper: pages drawn for the screen wait for animation frames, which a hidden window has none of.
  await page.render({
    canvas,
    canvasContext,
    viewport: page.getViewport({ scale }),
    background: '#ffffff',
    intent: 'print',
  }).promise
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) return null
  const drawn = { png: new Uint8Array(await blob.arrayBuffer()), widthPx: canvas.width, heightPx: canvas.height }
  canvas.width = 0
  return drawn
}
