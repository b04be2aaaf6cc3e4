/**
 * Sizes in CSS pixels. The width is that of an A4 sheet on its side (297 mm at 96 to the inch), so that a figure printed
 * on one comes out at about its own size: the smallest text, 11 pixels, is then 8 points.
 */
export const FIGURE_WIDTH = 1120
export const MARGIN = 32

/** The plot; lane names stand left of it. Marks at its edges may reach `OVERHANG` beyond. */
export const PLOT_LEFT = 188
export const PLOT_RIGHT = FIGURE_WIDTH - MARGIN
export const OVERHANG = 28

export const BADGE_RADIUS = 9
/** From one row of marks to the next. */
export const ROW_PITCH = 28
export const LANE_PADDING = 8

/** Metrically alike wherever one of them is installed, so that what is measured here fits there. */
export const FONT_FAMILY = 'Arial, Helvetica, Liberation Sans, Arimo, sans-serif'

export const fontSizes = { title: 22, caption: 13, label: 12, small: 11 } as const

/** More marks than this do not make a figure that anybody can read. */
export const MAX_FIGURE_EVENTS = 2000
/** Longer source lists leave out the quotations. */
export const MAX_QUOTED_EVENTS = 250
