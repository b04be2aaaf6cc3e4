import type { Column } from './columns.ts'
import type { PageGlyphs } from './pageGlyphs.ts'
import { endOf, type Row } from './rows.ts'

/** One printed line of one column. */
export type Line = {
  readonly text: string
  readonly x: number
  readonly end: number
  /** Of the baseline. */
  readonly y: number
  /** Of most of its characters. */
  readonly size: number
  readonly font: string
  readonly pageNumber: number
}

/** Lines of one column, from top to bottom. */
export type Block = { readonly lines: readonly Line[] }

/** A gap wider than this share of the font's size parts words. */
const WORD_GAP = 0.17

export function blockOf({ rows }: Column, pageNumber: number): Block {
  return { lines: rows.map((row) => lineOf(row, pageNumber)).filter(({ text }) => text !== '') }
}

/** Its height is its own: a row's is that of the column to the left. */
export function lineOf({ y, glyphs }: Row, pageNumber: number): Line {
  const most = mainRun(glyphs)
  return {
    text: textOf(glyphs),
    x: glyphs[0]?.x ?? 0,
    end: glyphs.reduce((end, run) => Math.max(end, endOf(run)), 0),
    y: most?.y ?? y,
    size: most?.size ?? 0,
    font: most?.font ?? '',
    pageNumber,
  }
}

function textOf(glyphs: readonly PageGlyphs[]): string {
  let text = ''
  let end: number | null = null
  for (const run of glyphs) {
    const isApart = end !== null && run.x - end > WORD_GAP * run.size
    text += isApart ? ` ${run.text}` : run.text
    end = endOf(run)
  }
  return text.replace(/\s+/g, ' ').trim()
}

function mainRun(glyphs: readonly PageGlyphs[]): PageGlyphs | undefined {
  const lengths = new Map<string, number>()
  let most: PageGlyphs | undefined
  for (const run of glyphs) {
    const key = `${run.font} ${run.size}`
    const length = (lengths.get(key) ?? 0) + run.text.length
    lengths.set(key, length)
    if (most === undefined || length > (lengths.get(`${most.font} ${most.size}`) ?? 0)) most = run
  }
  return most
}
