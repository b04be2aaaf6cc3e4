import type { BrowserWindow, NativeImage } from 'electron'
import { PROOF_COLOUR } from './figurePage.ts'

export type PixelSize = { readonly width: number; readonly height: number }

/** Rows below the picture that show the page's own ground. */
export const PROOF_ROWS = 4
const TIMEOUT_MS = 60_000

/**
 * The picture alone, `size` pixels large, from an offscreen window that is `PROOF_ROWS` higher. A window paints several
 * frames: empty ones, ones before the zoom. The right one has the page's ground in the rows below the picture and
 * nowhere in the last row of the picture; no script is needed to know it.
 */
export function paintedFigure(window: BrowserWindow, size: PixelSize, zoomFactor: number): Promise<NativeImage> {
  const contents = window.webContents
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error('a figure was not painted in time'))), TIMEOUT_MS)
    let ratio = 1

    function finish(settle: () => void): void {
      clearTimeout(timer)
      contents.off('paint', onPaint)
      settle()
    }

    function onPaint(_event: unknown, _dirty: unknown, frame: NativeImage): void {
      if (isProven(frame, size)) {
        finish(() => resolve(frame.crop({ x: 0, y: 0, ...size })))
        return
      }
      const pixelRatio = frame.getSize(1).width / size.width
      // On a screen with several device pixels to a pixel the window paints that many: make it as much smaller, once.
      if (ratio !== 1 || pixelRatio <= 1) return
      ratio = pixelRatio
      contents.setZoomFactor(zoomFactor / ratio)
      window.setContentSize(Math.ceil(size.width / ratio), Math.ceil((size.height + PROOF_ROWS) / ratio))
    }

    contents.on('paint', onPaint)
    contents.setZoomFactor(zoomFactor)
    contents.invalidate()
  })
}

function isProven(frame: NativeImage, { width, height }: PixelSize): boolean {
  const size = frame.getSize(1)
  // A window of whole units may be a pixel larger than the picture, but no more: then its zoom is another one.
  if (!isJustAbove(size.width, width) || !isJustAbove(size.height, height + PROOF_ROWS)) return false
  const ground = frame.crop({ x: 0, y: height, width, height: PROOF_ROWS }).toBitmap()
  const lastRow = frame.crop({ x: 0, y: height - 1, width, height: 1 }).toBitmap()
  return everyPixel(ground, isGround) && everyPixel(lastRow, (...channels) => !isGround(...channels))
}

function isJustAbove(length: number, wanted: number): boolean {
  return length >= wanted && length < wanted + PROOF_ROWS
}

/** Bitmaps hold blue, green, red and opacity. */
function everyPixel(bitmap: Buffer, holds: (blue: number, green: number, red: number) => boolean): boolean {
  for (let at = 0; at < bitmap.length; at += 4) {
    if (!holds(bitmap[at] ?? 0, bitmap[at + 1] ?? 0, bitmap[at + 2] ?? 0)) return false
  }
  return true
}

function isGround(blue: number, green: number, red: number): boolean {
  return red === PROOF_COLOUR.red && green === PROOF_COLOUR.green && blue === PROOF_COLOUR.blue
}
