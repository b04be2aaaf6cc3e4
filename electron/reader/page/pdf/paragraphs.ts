import { lineBefore, wordsOf } from './hyphens.ts'
import type { Block, Line } from './lines.ts'
import { median } from './rows.ts'

export type Paragraph = {
  readonly text: string
  readonly pageNumber: number
  /** Of its first line. */
  readonly size: number
}

/** What most lines of a block have in common. */
type Measure = { readonly left: number; readonly right: number; readonly leading: number }

/**
 * Joins printed lines to paragraphs, over the ends of columns and pages too. A paragraph begins where the distance, the
 * size or the indent says so, at a bullet, and behind a line that ends early with the end of a sentence.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const words = wordsOf(blocks.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const paragraphs: { lines: string[]; pageNumber: number; size: number }[] = []
  let before: { line: Line; measure: Measure } | null = null
  for (const { lines } of blocks) {
    const measure = measureOf(lines)
    for (const [index, line] of lines.entries()) {
      const current = paragraphs.at(-1)
      const goesOn =
        before !== null && (index === 0 ? continues(before, line, measure) : !isBreak(before.line, line, measure))
      if (current !== undefined && goesOn) {
        const last = current.lines.pop() ?? ''
        current.lines.push(lineBefore(last, line.text, words), line.text)
      } else paragraphs.push({ lines: [line.text], pageNumber: line.pageNumber, size: line.size })
      before = { line, measure }
    }
  }
  return paragraphs.map(({ lines, pageNumber, size }) => ({ text: lines.join(''), pageNumber, size }))
}

function measureOf(lines: readonly Line[]): Measure {
  const distances = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y))
  const lefts = lines.map(({ x }) => x)
  const ends = lines.map(({ end }) => end).sort((one, other) => one - other)
  return {
    // Where most lines begin; a paragraph's first one may stand further in.
    left: [...lefts].sort((one, other) => one - other)[Math.floor(lefts.length / 4)] ?? 0,
    right: ends[Math.floor(ends.length * 0.8)] ?? 0,
    leading: median(distances),
  }
}

const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/
const BULLET = /^(?:[•●▪■◦‣*–—]\s|\(?\d{1,2}[.)]\s\p{Lu})/u

function isBreak(before: Line, line: Line, measure: Measure): boolean {
  const { left, right, leading } = measure
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > size * 0.12) return true
  const distance = line.y - before.y
  if (distance > size * 0.9 && distance > leading * 1.3) return true
  if (BULLET.test(line.text)) return true
  if (isIndented(line, left) && !isIndented(before, left)) return true
  const isEarly = before.end < right - (right - left) * 0.12
  if (isEarly && SENTENCE_END.test(before.text)) return true
  return isEarly && before.font !== line.font && before.text.length < 120
}

function isIndented(line: Line, left: number): boolean {
  const indent = line.x - left
  return indent > line.size * 0.6 && indent < line.size * 6
}

/** Whether the first line of a column goes on with what the one before it ended in. */
function continues(before: { readonly line: Line; readonly measure: Measure }, line: Line, measure: Measure): boolean {
  const { line: last } = before
  if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.12) return false
  if (BULLET.test(line.text)) return false
  if (/[\p{L}][-\u00AD\u2010]$/u.test(last.text)) return true
  if (SENTENCE_END.test(last.text)) return false
  return (
    /^[\p{Ll}\p{N}"“‘'($]/u.test(line.text) ||
    (!isIndented(line, measure.left) && last.end > before.measure.right - last.size * 3)
  )
}
