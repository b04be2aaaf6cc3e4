import path from 'node:path'
import { drawFigure } from '../../shared/figure/drawFigure.ts'
import { saveFigure } from '../exportFigure.ts'
import { figureInput } from '../figureInput.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type FigureChannel = 'figure.preview' | 'figure.save'

export function figureHandlers({ shelf, dialogs }: HandlerContext): Handlers<FigureChannel> {
  return {
    'figure.preview': (request) => drawFigure(figureInput(shelf.required().db, request)),
    'figure.save': async ({ format, scale, ...request }) => {
      const library = shelf.required()
      // Drawn before the dialog: what is saved is what the preview showed, and an empty figure asks for no name.
      const drawing = drawFigure(figureInput(library.db, request))
      const baseName = request.title === '' ? library.name : request.title
      const file = await dialogs.saveFile({ title: 'Export figure', baseName, extension: format })
      if (file === null) return { fileName: null }
      await saveFigure(file, drawing, format, scale)
      return { fileName: path.basename(file) }
    },
  }
}
