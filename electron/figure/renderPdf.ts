import type { FigureDrawing } from '../../shared/figure/types.ts'
import { withFigureWindow } from './figureWindow.ts'
import { withPlainCreator } from './pdfCreator.ts'

/** CSS pixels. */
const PIXELS_PER_INCH = 96
/** PDF readers take no page beyond 200 inches; a longer figure is printed smaller, which costs a vector drawing nothing. */
const MAX_PAGE_INCHES = 199

/** One page, as large as the figure, in vectors. */
export async function renderPdf({
  svg,
  title,
  width,
  height,
}: Pick<FigureDrawing, 'svg' | 'title' | 'width' | 'height'>): Promise<Uint8Array> {
  const scale = Math.min(1, (MAX_PAGE_INCHES * PIXELS_PER_INCH) / Math.max(width, height))
  const printed = await withFigureWindow({ svg, title, width: 800, height: 600, isOffscreen: false }, (window) =>
    window.webContents.printToPDF({
      pageSize: { width: (width * scale) / PIXELS_PER_INCH, height: (height * scale) / PIXELS_PER_INCH },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      scale,
      printBackground: true,
      displayHeaderFooter: false,
      preferCSSPageSize: false,
      generateTaggedPDF: true,
    }),
  )
  return withPlainCreator(printed)
}
