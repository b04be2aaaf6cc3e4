import { contrastOf } from './contrastOf.ts'
import { mixColours } from './mixColours.ts'

const WANTED_CONTRAST = 4.5
const STEPS = 20

/**
 * The colour itself where it can be read on `background` (4.5:1), else the nearest shade of it that can: mixed step by
 * step with `ink`, the theme's text colour. All colours are `#rrggbb`.
 */
export function readableColour(colour: string, background: string, ink: string): string {
  for (let step = 0; step < STEPS; step++) {
    const shade = mixColours(ink, colour, step / STEPS)
    if (contrastOf(shade, background) >= WANTED_CONTRAST) return shade
  }
  return ink
}
