import type { EventType } from '../model/eventType.ts'
import { type FigureTheme, typeColour, typeTint } from './figureTheme.ts'
import { element, type SvgNode } from './svgElement.ts'

/** `line` fades the type's colour, `body` its tint; to the left or to the right. */
export type Fade = { readonly type: EventType; readonly part: 'line' | 'body'; readonly to: 'left' | 'right' }

export function fadePaint(fade: Fade): string {
  return `url(#${fadeId(fade)})`
}

function fadeId({ type, part, to }: Fade): string {
  return `fade-${part}-${to}-${type}`
}

/** The gradients that `fadePaint` refers to, for the types given. */
export function fadeGradients(types: readonly EventType[], theme: FigureTheme): SvgNode[] {
  return types.flatMap((type) =>
    (['line', 'body'] as const).flatMap((part) =>
      (['left', 'right'] as const).map((to) => {
        const colour = part === 'line' ? typeColour(type, theme) : typeTint(type, theme)
        const stop = (offset: number, opacity: number) =>
          element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })
        const stops = to === 'left' ? [stop(0, 0), stop(1, 1)] : [stop(0, 1), stop(1, 0)]
        return element('linearGradient', { id: fadeId({ type, part, to }) }, ...stops)
      }),
    ),
  )
}
