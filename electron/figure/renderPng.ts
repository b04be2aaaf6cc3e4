import type { FigureDrawing } from '../../shared/figure/types.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { withFigureWindow } from './figureWindow.ts'
import { PROOF_ROWS, paintedFigure } from './paintedFigure.ts'
import { describePng } from './pngChunks.ts'

/** Chromium draws no surface wider or higher than this. */
const MAX_SIDE = 16_384
/** 400 MB of picture in memory, a few times over while it is encoded. */
const MAX_PIXELS = 100_000_000

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
  const page = { svg, title, width, height: height + PROOF_ROWS, isOffscreen: true }
  return withFigureWindow(page, async (window) => {
    const image = await paintedFigure(window, { width, height }, scale)
    return describePng(image.toPNG(), { scale, manifest })
  })
}
