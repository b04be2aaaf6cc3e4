import { lineBefore, wordsOf } from './hyphens.ts'
import type { Block, Line } from './lines.ts'

export type Paragraph = {
  readonly text: string
  readonly pageNumber: number
  /** Of its first line. */
  readonly size: number
}

/** What most lines of a block have in common; `spacing` is the distance of baselines as a multiple of the size. */
type Measure = { readonly left: number; readonly right: number; readonly spacing: number }

/**
 * Joins printed lines to paragraphs, over the ends of columns and pages too. A paragraph begins where the distance, the
 * size or the indent says so, at a bullet, and behind a line that ends early with the end of a sentence.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const words = wordsOf(blocks.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const paragraphs: { lines: string[]; pageNumber: number; size: number }[] = []
  const spacing = spacingOf(blocks.flatMap(({ lines }) => spacings(lines)))
  let before: { line: Line; measure: Measure } | null = null
  for (const { lines } of blocks) {
    const measure = measureOf(lines, spacing)
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

/** Fewer distances than this are not enough to tell the lines of a paragraph from paragraphs. */
const ENOUGH = 8

function measureOf(lines: readonly Line[], usual: number): Measure {
  const lefts = lines.map(({ x }) => x).sort((one, other) => one - other)
  const ends = lines.map(({ end }) => end).sort((one, other) => one - other)
  const own = spacings(lines)
  return {
    // Where most lines begin; a paragraph's first one may stand further in.
    left: lefts[Math.floor(lefts.length / 4)] ?? 0,
    right: ends[Math.floor(ends.length * 0.8)] ?? 0,
    spacing: own.length >= ENOUGH ? spacingOf(own) : usual,
  }
}

function spacings(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index]
    const isSame = before !== undefined && Math.abs(before.size - line.size) < 0.5 && line.size > 0
    return isSame ? [(line.y - before.y) / line.size] : []
  })
}

/** Of lines inside paragraphs, which are closer to each other than paragraphs are. */
function spacingOf(distances: readonly number[]): number {
  const sorted = distances.filter((distance) => distance > 0.7).sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.3)] ?? 1.2
}

const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/
const BULLET = /^(?:[•●▪■◦‣*–—]\s|\(?\d{1,2}[.)]\s\p{Lu})/u

function isBreak(before: Line, line: Line, { left, right, spacing }: Measure): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > size * 0.12) return true
  if (line.y - before.y > size * spacing * 1.25) return true
  if (BULLET.test(line.text)) return true
  // Behind a bullet the rest of the point stands further in.
  if (isIndented(line, left) && !isIndented(before, left) && !BULLET.test(before.text)) return true
  if (!isForced(before, line, right)) return false
  const isShort = before.end - left < (right - left) * 0.5 && /^[\p{Lu}\p{N}"“]/u.test(line.text)
  return isShort || SENTENCE_END.test(before.text) || before.font !== line.font
}

/** Whether the next line's first word had room behind the line: somebody ended it there. */
function isForced(before: Line, line: Line, right: number): boolean {
  const [word] = line.text.split(' ', 1)
  const letter = (line.end - line.x) / Math.max(1, line.text.length)
  return right - before.end > letter * ((word?.length ?? 0) + 1) * 1.2
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
