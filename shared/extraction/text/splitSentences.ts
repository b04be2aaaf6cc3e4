import {
  ABBREVIATIONS,
  CAPITAL_CLOSING_ABBREVIATIONS,
  CERTAIN_OPENERS,
  CLOSING_ABBREVIATIONS,
  SENTENCE_OPENERS,
  SMALL_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts'
import { type Sentence, type Token, tokenAt } from './token.ts'

/** No rule looks further than a sentence, so this also bounds the work on text without any full stop. */
const MAXIMUM_TOKENS = 300
const DASHES = new Set(['-', '–', '—', '('])
const STOPS = new Set(['.', '!', '?', '…'])
const QUOTES = new Set(['"', '”', '“', "'", '’', '‘', ')', ']', '»'])
const OPENING = new Set(['"', '“', "'", '‘', '(', '[', '«', '-', '–', '—', '•', '*'])

/**
 * Splits tokens into sentences. A blank line always ends one (headline, list item, paragraph); a single line break
 * does unless the text is hard-wrapped. "Sen. Doe", "Jan. 6", "U.S. agents", "J. Smith", “Why?” he asked, and the "1."
 * of a list do not end one; "It failed.Then" and "in Jan. The rest" do.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const wrapped = isHardWrapped(text)
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  const close = (last: number) => {
    if (last <= first) return
    const start = tokenAt(tokens, first).start
    const end = tokenAt(tokens, last - 1).end
    sentences.push({ index: sentences.length, first, last, start, end, paragraph })
    first = last
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokenAt(tokens, i)
    if (i > first && (token.linesBefore === 2 || (token.linesBefore === 1 && !wrapped))) {
      close(i)
      paragraph++
    }
    if (i - first >= MAXIMUM_TOKENS) close(i)
    if (!STOPS.has(token.text) && !isInitials(token)) continue
    // "1." in front of a list item.
    if (i === first + 1 && tokenAt(tokens, first).kind === 'number' && tokenAt(tokens, i + 1).linesBefore === 0)
      continue
    const end = skipQuotes(tokens, i + 1)
    if (endsSentence(tokens, i, end)) {
      close(end)
      i = end - 1
    }
  }
  close(tokens.length)
  return sentences
}

function isInitials(token: Token): boolean {
  return token.kind === 'word' && token.text.endsWith('.')
}

function skipQuotes(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && QUOTES.has(tokenAt(tokens, at).text) && !tokenAt(tokens, at).spaceBefore) at++
  return at
}

function endsSentence(tokens: readonly Token[], stop: number, next: number): boolean {
  const mark = tokenAt(tokens, stop)
  const before = tokenAt(tokens, stop - 1)
  const after = tokenAt(tokens, next)
  if (after.text === '') return true
  const opener = OPENING.has(after.text) ? tokenAt(tokens, next + 1) : after
  const startsNew = opener.capital || opener.kind === 'number' || (OPENING.has(after.text) && after.spaceBefore)
  if (isInitials(mark)) {
    return after.spaceBefore && isOpener(opener, after)
  }
  if (!after.spaceBefore) {
    // "in broad daylight.Police said": a full stop that lost its space. Not "example.Org" or "3.Four".
    return (
      mark.text === '.' &&
      before.kind === 'word' &&
      before.lower.length > 2 &&
      !before.shout &&
      after.capital &&
      !after.shout &&
      after.lower.length > 1
    )
  }
  if (mark.text !== '.') return startsNew
  if (before.spaceBefore || before.kind === 'word') {
    if (!mark.spaceBefore && before.kind === 'word') {
      if (before.capital && before.end - before.start === 1 && tokenAt(tokens, stop - 2).text !== '&') return false
      if (CLOSING_ABBREVIATIONS.has(before.lower)) return isOpener(opener, after)
      if (before.capital && CAPITAL_CLOSING_ABBREVIATIONS.has(before.lower)) return isOpener(opener, after)
      if (before.capital && ABBREVIATIONS.has(before.lower)) return false
      if (SMALL_ABBREVIATIONS.has(before.lower)) return false
      if (/^nos?$/.test(before.lower) && opener.kind === 'number') return false
    }
  }
  return startsNew
}

/** Whether a sentence opens behind an abbreviation; behind a dash or a bracket it goes on: "OMAHA, Neb. — The". */
function isOpener({ capital, lower, shout }: Token, { text }: Token): boolean {
  if (DASHES.has(text)) return false
  return capital && (shout ? CERTAIN_OPENERS : SENTENCE_OPENERS).has(lower)
}

/** True when most lines break between 50 and 90 characters, as in old wire copy. */
function isHardWrapped(text: string): boolean {
  const sample = text.slice(0, 20_000)
  let lines = 0
  let filled = 0
  let start = 0
  for (let end = sample.indexOf('\n'); end >= 0; start = end + 1, end = sample.indexOf('\n', start)) {
    const length = end - start
    if (length === 0) continue
    lines++
    if (length >= 50 && length <= 90) filled++
  }
  return lines >= 4 && filled / lines >= 0.5
}
