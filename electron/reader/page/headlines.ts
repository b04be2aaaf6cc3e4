import { stemOf } from './fileNames.ts'

const LONGEST_TITLE = 200
const LINES_LOOKED_AT = 8

/** The first lines of a text that say something, without reading all of it. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES_LOOKED_AT)
}

/**
 * The first line if it is short enough for a headline, else the file's name.
 * `Title: Two killed in crash` gives `Two killed in crash`; a paragraph of 400 characters is no headline.
 */
export function titleOf(text: string, fileName: string): string {
  const [first] = firstLines(text)
  const words = first?.replace(/^(?:#{1,6}\s+|(?:title|headline):\s*)/i, '').replace(/\s#+$/, '') ?? ''
  return words !== '' && words.length <= LONGEST_TITLE && /\p{L}/u.test(words) ? words : stemOf(fileName)
}

/** `Jane Doe and John Roe` of a line `By Jane Doe and John Roe` near the top; empty where there is none. */
export function bylineOf(text: string): string {
  for (const line of firstLines(text)) {
    const [, names] = /^By:? (\p{Lu}[^.!?]{2,100})$/u.exec(line) ?? []
    if (names !== undefined) return names.trim()
  }
  return ''
}
