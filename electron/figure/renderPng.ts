import type { BrowserWindow, NativeImage } from 'electron'
import type { FigureDrawing } from '../../shared/figure/types.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { withFigureWindow } from './figureWindow.ts'
import { describePng } from './pngChunks.ts'

/** Chromium draws no surface wider or higher than this. */
const MAX_SIDE = 16_384
/** 400 MB of picture in memory, a few times over while it is encoded. */
const MAX_PIXELS = 100_000_000
const PAINT_TIMEOUT_MS = 60_000

/** Exactly `width × scale` by `height × scale` pixels, the text as sharp as the pixels allow. */
export async function renderPng(
  { svg, title, manifest, ...size }: Pick<FigureDrawing, 'svg' | 'title' | 'manifest' | 'width' | 'height'>,
  scale: number,
): Promise<Uint8Array> {
  const width = Math.round(size.width * scale)
  const height = Math.round(size.height * scale)
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) {
    throw new AppError('figure-too-large', `${width} × ${height} pixels`)
  }
  return withFigureWindow({ svg, title, width, height, isOffscreen: true }, async (window) => {
    const image = await paintedImage(window, { width, height, scale })
    return describePng(image.toPNG(), { scale, manifest })
  })
}

type Wanted = { readonly width: number; readonly height: number; readonly scale: number }

/**
 * Waits for a frame of the right size, painted after the zoom was set. On a screen with more than one device pixel to a
 * pixel an offscreen window may paint that many; it is then made as much smaller.
 */
async function paintedImage(window: BrowserWindow, wanted: Wanted): Promise<NativeImage> {
  const first = await nextFrame(window, () => window.webContents.setZoomFactor(wanted.scale))
  const ratio = first.getSize(1).width / wanted.width
  if (isOfSize(first, wanted)) return first
  const second = await nextFrame(window, () => {
    window.webContents.setZoomFactor(wanted.scale / ratio)
    window.setContentSize(Math.round(wanted.width / ratio), Math.round(wanted.height / ratio))
  })
  if (isOfSize(second, wanted)) return second
  const { width, height } = second.getSize(1)
  throw new Error(`a figure came out as ${width} × ${height} pixels instead of ${wanted.width} × ${wanted.height}`)
}

function isOfSize(image: NativeImage, { width, height }: Wanted): boolean {
  const size = image.getSize(1)
  return size.width === width && size.height === height
}

function nextFrame(window: BrowserWindow, change: () => void): Promise<NativeImage> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('a figure was not painted in time')), PAINT_TIMEOUT_MS)
    window.webContents.once('paint', (_event, _dirty, image) => {
      clearTimeout(timer)
      resolve(image)
    })
    change()
    window.webContents.invalidate()
  })
}
