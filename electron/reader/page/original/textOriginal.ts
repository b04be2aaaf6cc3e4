import type { ReadOriginal } from '../../../../shared/ipc/originalProtocol.ts'
import type { QuotedPlace } from '../../../../shared/model/originalView.ts'
import { isTiming } from '../subtitles/readCues.ts'
import { endWithMarks, findLetters, lettersOf, offsetOfLetter } from './findLetters.ts'

/**
 * A text as it stands in its file, with the places found in it. What the reader of the format leaves out (the times of
 * subtitles, the addresses of Markdown's links) does not count while they are looked for.
 */
export function textOriginal(text: string, places: readonly QuotedPlace[], format: string): ReadOriginal {
  const searched = format === 'subtitles' ? withoutTimes(text) : format === 'markdown' ? withoutAddresses(text) : text
  const found = findLetters(lettersOf(searched), places)
  return {
    look: 'text',
    text,
    ranges: [...offsetsOf(searched, found)],
  }
}

type Found = ReturnType<typeof findLetters>

/** In one way through the text, however many places there are. */
function offsetsOf(text: string, found: Found): Found {
  const wanted = [...new Set(found.flatMap((range) => (range === null ? [] : [range.start, range.end - 1])))]
  wanted.sort((one, other) => one - other)
  const offsets = new Map<number, number>()
  let [offset, letter] = [0, 0]
  for (const each of wanted) {
    offset += offsetOfLetter(text.slice(offset), each - letter)
    letter = each
    offsets.set(each, offset)
  }
  return found.map((range) => {
    const start = range === null ? undefined : offsets.get(range.start)
    const end = range === null ? undefined : offsets.get(range.end - 1)
    return start === undefined || end === undefined ? null : { start, end: endWithMarks(text, end + 1) }
  })
}

/** Blanks in place of lines with times and of the numbers before them. */
function withoutTimes(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, index) =>
      isTiming(line) || (/^\s*\d+\s*$/.test(line) && isTiming(lines[index + 1] ?? '')) ? ' '.repeat(line.length) : line,
    )
    .join('\n')
}

/** Blanks in place of the address in `[words](address)`. */
function withoutAddresses(text: string): string {
  return text.replace(/\]\(([^()\s]{0,2000})\)/g, (whole) => `]${' '.repeat(whole.length - 1)}`)
}
