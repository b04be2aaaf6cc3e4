import type { PageGlyphs } from './pageGlyphs.ts'

/** Glyphs that share a baseline, from left to right; those of two columns may stand in one row. */
export type Row = { readonly y: number; readonly glyphs: readonly PageGlyphs[] }

/** How far baselines of one row may be apart, as a share of the font's size: superscripts belong to their row. */
const SAME_BASELINE = 0.4

/** Sorts glyphs into rows from top to bottom. What is printed twice at one place, as a shadow, is there once. */
export function rowsOf(glyphs: readonly PageGlyphs[]): Row[] {
  const rows: { y: number; size: number; glyphs: PageGlyphs[] }[] = []
  const sorted = glyphs
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => one.y - other.y || one.x - other.x)
  for (const run of sorted) {
    const row = rows.at(-1)
    const isSame = row !== undefined && run.y - row.y <= SAME_BASELINE * Math.min(run.size, row.size)
    if (isSame) row.glyphs.push(run)
    else rows.push({ y: run.y, size: run.size, glyphs: [run] })
  }
  return rows.map(({ y, glyphs: unsorted }) => ({
    y,
    glyphs: withoutShadows(unsorted.sort((one, other) => one.x - other.x)),
  }))
}

function withoutShadows(glyphs: readonly PageGlyphs[]): PageGlyphs[] {
  return glyphs.filter((run, index) => {
    const before = glyphs[index - 1]
    return before === undefined || before.text !== run.text || run.x - before.x > run.size * 0.2
  })
}

/** Where a run ends to the right. */
export function endOf(run: PageGlyphs): number {
  return run.x + run.width
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
