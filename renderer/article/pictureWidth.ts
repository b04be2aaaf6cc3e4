/** Steps in which a page is drawn larger. */
const STEP_PX = 200
const LEAST_PX = 400
const MOST_PX = 3000
/** Wider than this, a page of A4 is larger than its paper. */
const WIDEST_CSS_PX = 1100

/**
 * How wide to draw a page for a pane, in pixels of the screen: no narrower than it is shown, in steps.
 * @example pictureWidth(530, 1) // 600
 */
export function pictureWidth(paneCssPx: number, pixelRatio: number): number {
  const wanted = Math.min(paneCssPx, WIDEST_CSS_PX) * (pixelRatio > 0 ? pixelRatio : 1)
  return Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(wanted / STEP_PX) * STEP_PX))
}
