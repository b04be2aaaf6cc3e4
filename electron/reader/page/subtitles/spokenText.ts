import { stripTags } from '../stripTags.ts'
import type { Cue } from './readCues.ts'

/** One line of a cue: who begins to speak, if it says so, and the words. */
type Spoken = { readonly speaker: string | null; readonly words: string }

/** A pause that parts paragraphs when a sentence has ended, and a length after which the next sentence begins one. */
const PAUSE_MS = 3000
const LONG_PARAGRAPH = 700
const SENTENCE_END = /[.!?…]["'”’)\]]*$/

/**
 * The words of cues as paragraphs: a speaker's turn, parted at pauses and where it grows long. Speakers stand before
 * their words. Lines that only say what is heard (`[applause]`, `♪`) go, and lines that captions show twice while they
 * roll are there once.
 */
export function spokenText(cues: readonly Cue[]): string {
  const paragraphs: string[][] = [[]]
  let length = 0
  let shown: readonly string[] = []
  let endMs = 0
  let speaker = ''
  for (const cue of cues) {
    const lines = cue.lines.filter((line) => !isSound(line))
    const isAfterPause = cue.startMs - endMs > PAUSE_MS
    for (const [index, line] of freshLines(lines, shown).entries()) {
      const spoken = spokenLine(line)
      const before = paragraphs.at(-1)?.at(-1) ?? ''
      const isNewTurn = spoken.speaker !== null && (spoken.speaker === '' || spoken.speaker !== speaker)
      const isRest = SENTENCE_END.test(before) && ((index === 0 && isAfterPause) || length > LONG_PARAGRAPH)
      if (isNewTurn || isRest) {
        paragraphs.push(isNewTurn && spoken.speaker !== '' ? [`${spoken.speaker}:`] : [])
        length = 0
      }
      if (spoken.speaker !== null) speaker = spoken.speaker
      paragraphs.at(-1)?.push(spoken.words)
      length += spoken.words.length
    }
    if (lines.length > 0) shown = lines
    endMs = Math.max(endMs, cue.endMs)
  }
  return paragraphs
    .map((lines) => lines.join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** Rolling captions show the last line again above the next one. */
function freshLines(lines: readonly string[], shown: readonly string[]): readonly string[] {
  for (let count = Math.min(lines.length, shown.length); count > 0; count -= 1) {
    const tail = shown.slice(-count).map(plain)
    if (tail.every((line, index) => line === plain(lines[index] ?? ''))) return lines.slice(count)
  }
  return lines
}

/** `[applause]`, `(music)`, `♪ la la ♪`, or no words at all. */
function isSound(line: string): boolean {
  const words = plain(line).replace(/^[>\s*#–-]+/, '')
  if (/^[♪♫]/.test(words) || !/[\p{L}\p{N}]/u.test(words)) return true
  const closing = words.startsWith('[') ? ']' : words.startsWith('(') ? ')' : null
  return closing !== null && words.indexOf(closing) === words.length - 1
}

/**
 * `<v Ada Doe>Yes.` and `>> Ada Doe: Yes.` say who speaks, `- Yes.` and `>> Yes.` that somebody else does;
 * `ADA DOE: Yes.` stays as it is and begins a turn.
 */
function spokenLine(line: string): Spoken {
  const [, voice] = /^\s*<v(?:\.[^\s>]*)?\s+([^>]{1,100})>/.exec(line) ?? []
  const words = plain(line)
  if (voice !== undefined) return { speaker: voice.trim(), words }
  const [dashes] = /^(?:>>+|[-–—])\s*(?=\S)/.exec(words) ?? []
  if (dashes !== undefined) return { speaker: '', words: words.slice(dashes.length) }
  return { speaker: /^\p{Lu}[\p{Lu} .'-]{2,40}: /u.test(words) ? '' : null, words }
}

/** Without tags, positions and entities. */
function plain(line: string): string {
  return stripTags(line.replace(/\{\\[^{}]{0,40}\}/g, '').replace(/<\d[\d:.]{4,14}>/g, ''))
    .replace(/&(?:lrm|rlm|#8203);/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
