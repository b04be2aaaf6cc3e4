import type { Highlight } from '../../shared/model/article.ts'
import type { EventType } from '../../shared/model/eventType.ts'

/** A paragraph of an article: `text` stands at `start` in the article's text. */
export type Block = { readonly start: number; readonly end: number; readonly text: string }

/** A stretch of a paragraph with the events that rest on it; none for plain text. */
export type Segment = {
  readonly start: number
  readonly text: string
  readonly marks: readonly { readonly eventId: number; readonly type: EventType }[]
  /** Whether it lies in the place asked for. */
  readonly isTarget: boolean
}

/** A longer paragraph is cut at a space, so that no one element grows without bounds. */
const LONGEST_BLOCK = 10_000

/** The paragraphs of a text, blank lines left out unless they are asked for. Offsets are kept. */
export function splitBlocks(text: string, keepsBlank = false): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  while (start < text.length) {
    const lineEnd = endOfLine(text, start)
    if (keepsBlank && lineEnd === start) blocks.push({ start, end: start, text: '' })
    for (let from = start; from < lineEnd; ) {
      const to = lineEnd - from <= LONGEST_BLOCK ? lineEnd : cutBefore(text, from, from + LONGEST_BLOCK)
      const slice = text.slice(from, to)
      if (keepsBlank || slice.trim() !== '') blocks.push({ start: from, end: to, text: slice })
      from = to
    }
    start = lineEnd + 1
  }
  return blocks
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

function cutBefore(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit - 1)
  return space > from ? space + 1 : limit
}

/**
 * Cuts a paragraph where highlights and the place asked for begin and end. They may overlap and may reach beyond the
 * paragraph.
 */
export function markBlock(
  block: Block,
  highlights: readonly Highlight[],
  target: { readonly start: number; readonly end: number } | null = null,
): readonly Segment[] {
  const here = highlights.filter(({ start, end }) => start < block.end && end > block.start)
  const cuts = new Set([block.start, block.end])
  const places = target !== null && target.start < block.end && target.end > block.start ? [...here, target] : here
  for (const { start, end } of places) {
    if (start > block.start) cuts.add(start)
    if (end < block.end) cuts.add(end)
  }
  const borders = [...cuts].sort((one, other) => one - other)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? block.end
    return {
      start,
      text: block.text.slice(start - block.start, end - block.start),
      marks: here
        .filter((highlight) => highlight.start <= start && highlight.end >= end)
        .map(({ eventId, type }) => ({ eventId, type })),
      isTarget: target !== null && start >= target.start && end <= target.end,
    }
  })
}

/** The paragraph that holds an offset; the one before it when the offset lies between two. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Highlights by the paragraph they touch, so that a paragraph looks at its own only. */
export function highlightsByBlock(
  blocks: readonly Block[],
  highlights: readonly Highlight[],
): ReadonlyMap<number, readonly Highlight[]> {
  const byBlock = new Map<number, Highlight[]>()
  for (const highlight of highlights) {
    const last = blockIndexAt(blocks, highlight.end - 1)
    for (let index = blockIndexAt(blocks, highlight.start); index <= last; index += 1) {
      const list = byBlock.get(index)
      if (list === undefined) byBlock.set(index, [highlight])
      else list.push(highlight)
    }
  }
  return byBlock
}
