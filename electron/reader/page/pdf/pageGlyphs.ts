/**
 * A run of glyphs as it stands on a page, upright: `x` grows to the right, `y` (the baseline) downwards, in points from
 * the top left corner.
 */
export type PageGlyphs = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the font, in points. */
  readonly size: number
  readonly font: string
}

/** One page's glyphs and its size in points. */
export type PdfPage = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly PageGlyphs[]
}
