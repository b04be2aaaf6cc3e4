import type { FigureDrawing } from '../shared/figure/types.ts'
import type { FigureFormat } from '../shared/model/figureRequest.ts'
import { saveFile } from './export/saveFile.ts'
import { renderFigure } from './figure/renderFigure.ts'

/** Renders a drawn figure and writes it atomically; throws AppError `figure-too-large` or `save-failed`. */
export async function saveFigure(
  file: string,
  drawing: FigureDrawing,
  format: FigureFormat,
  scale: number,
): Promise<void> {
  await saveFile(file, await renderFigure({ ...drawing, format, scale }))
}
