import { endOf, median, type Row } from './rows.ts'

/** Rows that are read from top to bottom. */
export type Column = { readonly rows: readonly Row[] }

const MIN_LINES = 4
/** The emptiest strip between columns, as a share of the font's size; a word space is a quarter to a half. */
const MIN_GUTTER = 0.7
const MAX_NESTING = 6
/** Pages of more rows are no pages of prose. */
const MAX_ROWS = 3000
const STEPS = 200

type Band = { readonly from: number; readonly to: number }
type Gutter = { readonly x: number; readonly bands: readonly Band[]; readonly score: number }

/**
 * The order in which a page's rows are read. Where several rows in succession leave the same strip empty and have
 * prose on both sides, they are columns, read one after the other; what goes across stands before or after them.
 *
 *     HEADLINE ACROSS            1
 *     aaa aaaa   ccc cc c        2 4
 *     aa aaa a   c cccc c        2 4
 *     PICTURE'S CAPTION          5
 *
 * Cells of a table are no columns: they do not fill their width.
 */
export function columnsOf(rows: readonly Row[], nesting = 0): Column[] {
  const gutter = nesting < MAX_NESTING && rows.length <= MAX_ROWS ? widestGutter(rows) : null
  if (gutter === null) return rows.length === 0 ? [] : [{ rows }]
  const columns: Column[] = []
  let at = 0
  for (const { from, to } of gutter.bands) {
    columns.push(...columnsOf(rows.slice(at, from), nesting + 1))
    const band = rows.slice(from, to)
    columns.push(
      ...columnsOf(
        side(band, (x) => x < gutter.x),
        nesting + 1,
      ),
    )
    columns.push(
      ...columnsOf(
        side(band, (x) => x >= gutter.x),
        nesting + 1,
      ),
    )
    at = to
  }
  columns.push(...columnsOf(rows.slice(at), nesting + 1))
  return columns
}

function side(rows: readonly Row[], isOn: (x: number) => boolean): Row[] {
  return rows
    .map(({ y, glyphs }) => ({ y, glyphs: glyphs.filter(({ x }) => isOn(x)) }))
    .filter(({ glyphs }) => glyphs.length > 0)
}

function widestGutter(rows: readonly Row[]): Gutter | null {
  const runs = rows.flatMap(({ glyphs }) => glyphs)
  const left = runs.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const right = runs.reduce((most, run) => Math.max(most, endOf(run)), Number.NEGATIVE_INFINITY)
  const minWidth = MIN_GUTTER * median(runs.map(({ size }) => size))
  if (!(right - left > 10 * minWidth)) return null
  const found: Gutter[] = []
  for (let step = 1; step < STEPS; step += 1) {
    const x = left + ((right - left) * step) / STEPS
    const bands = bandsAt(rows, x, minWidth)
    const score = bands.reduce((sum, { from, to }) => sum + to - from, 0)
    if (score > 0) found.push({ x, bands, score })
  }
  const best = found.reduce((most, { score }) => Math.max(most, score), 0)
  const good = found.filter(({ score }) => score === best)
  return good[Math.floor(good.length / 2)] ?? null
}

/** The runs of rows that leave the strip around `x` empty and look like two columns. */
function bandsAt(rows: readonly Row[], x: number, minWidth: number): Band[] {
  const bands: Band[] = []
  let from = 0
  let leftEdge = Number.NEGATIVE_INFINITY
  let rightEdge = Number.POSITIVE_INFINITY
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index]
    const [rowLeft, rowRight] = row === undefined ? [x, x] : gapAt(row, x)
    const nextLeft = Math.max(leftEdge, rowLeft)
    const nextRight = Math.min(rightEdge, rowRight)
    if (row !== undefined && nextRight - nextLeft >= minWidth) {
      leftEdge = nextLeft
      rightEdge = nextRight
      continue
    }
    if (looksLikeColumns(rows.slice(from, index), x)) bands.push({ from, to: index })
    const startsAnew = row !== undefined && rowRight - rowLeft >= minWidth
    from = startsAnew ? index : index + 1
    leftEdge = startsAnew ? rowLeft : Number.NEGATIVE_INFINITY
    rightEdge = startsAnew ? rowRight : Number.POSITIVE_INFINITY
  }
  return bands
}

/** The empty stretch of a row around `x`; without width where a glyph covers it. */
function gapAt({ glyphs }: Row, x: number): [number, number] {
  let left = Number.NEGATIVE_INFINITY
  let right = Number.POSITIVE_INFINITY
  for (const run of glyphs) {
    if (run.x <= x && endOf(run) > x) return [x, x]
    if (run.x > x) right = Math.min(right, run.x)
    else left = Math.max(left, endOf(run))
  }
  return [left, right]
}

function looksLikeColumns(rows: readonly Row[], x: number): boolean {
  if (rows.length < MIN_LINES) return false
  const left = side(rows, (at) => at < x)
  const right = side(rows, (at) => at >= x)
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false
  const overlap = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0) - Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0)
  return overlap > 0 && fillsItsWidth(left) && fillsItsWidth(right)
}

function fillsItsWidth(rows: readonly Row[]): boolean {
  const lengths = rows.map(({ glyphs }) => glyphs.reduce((sum, { text }) => sum + text.trim().length, 0))
  const spans = rows.map(({ glyphs }) => {
    const first = glyphs[0]?.x ?? 0
    return glyphs.reduce((most, run) => Math.max(most, endOf(run)), first) - first
  })
  const widest = spans.reduce((most, span) => Math.max(most, span), 0)
  return median(lengths) >= 12 && median(spans) >= widest * 0.55
}
