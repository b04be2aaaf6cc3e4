import type { ComparedParagraph } from '../../shared/comparison/compareTexts.ts'

/** A paragraph, or a run of paragraphs without a difference that is folded away. */
export type ComparisonRow =
  | { readonly kind: 'paragraph'; readonly paragraph: ComparedParagraph }
  | { readonly kind: 'folded'; readonly count: number; readonly from: number }

/** Paragraphs that stay beside a difference, so that one sees where it is. */
const CONTEXT = 1

/** Long runs without a difference become one row each; those that begin at a paragraph of `unfolded` stay. */
export function comparisonRows(
  paragraphs: readonly ComparedParagraph[],
  unfolded: ReadonlySet<number>,
): readonly ComparisonRow[] {
  const rows: ComparisonRow[] = []
  let at = 0
  while (at < paragraphs.length) {
    const end = endOfRun(paragraphs, at)
    const from = at === 0 ? 0 : at + CONTEXT
    const to = end === paragraphs.length ? end : end - CONTEXT
    if (end > at && to - from > 1 && !unfolded.has(from)) {
      pushParagraphs(rows, paragraphs.slice(at, from))
      rows.push({ kind: 'folded', count: to - from, from })
      pushParagraphs(rows, paragraphs.slice(to, end))
    } else pushParagraphs(rows, paragraphs.slice(at, Math.max(end, at + 1)))
    at = Math.max(end, at + 1)
  }
  return rows
}

/** The first paragraph from `at` on that has a difference. */
function endOfRun(paragraphs: readonly ComparedParagraph[], at: number): number {
  let end = at
  while (paragraphs[end]?.kind === 'same') end += 1
  return end
}

function pushParagraphs(rows: ComparisonRow[], paragraphs: readonly ComparedParagraph[]): void {
  for (const paragraph of paragraphs) rows.push({ kind: 'paragraph', paragraph })
}

/** Where a paragraph stands: what is unfolded above moves it down. Null where it does not. */
export function rowOf(rows: readonly ComparisonRow[], paragraph: ComparedParagraph | null): number | null {
  const at = rows.findIndex((row) => row.kind === 'paragraph' && row.paragraph === paragraph)
  return at === -1 ? null : at
}

/** The row of the next difference from a row on, or of the one before it; null where there is none. */
export function nextDifference(rows: readonly ComparisonRow[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at]
    if (row?.kind === 'paragraph' && row.paragraph.kind !== 'same') return at
  }
  return null
}
