import { assertNever } from '../../shared/assertNever.ts'
import type { FigureDrawing } from '../../shared/figure/types.ts'
import type { FigureFormat } from '../../shared/model/figureRequest.ts'
import { renderPdf } from './renderPdf.ts'
import { renderPng } from './renderPng.ts'

export type RenderOptions = Omit<FigureDrawing, 'eventCount'> & {
  readonly format: FigureFormat
  /** PNG only: pixels per unit of the drawing, 1 to 4. */
  readonly scale: number
}

/** The bytes of a figure file. Throws AppError `figure-too-large` where the picture has more pixels than can be made. */
export async function renderFigure({ format, scale, ...drawing }: RenderOptions): Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return new TextEncoder().encode(drawing.svg)
    case 'png':
      return renderPng(drawing, scale)
    case 'pdf':
      return renderPdf(drawing)
    default:
      return assertNever(format, 'a figure has one of three formats')
  }
}
