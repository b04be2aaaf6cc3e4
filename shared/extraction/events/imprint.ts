import type { Sentence, Token } from '../text/token.ts'
import { tokenAt } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'

const PRINTED = new Set(['published', 'updated', 'posted', 'copyright', 'photo', '©', 'modified', 'created'])
const DASHES = new Set(['-', '--', '–', '—'])
const AGENCY_TOKENS = 6

/**
 * A date of the article, not of what it tells: "(Published Friday, Jan. 3)", "Posted: Jan. 3, 2020", "Copyright 2019",
 * "TULSA, Jan. 24 -", "TULSA, Okla., July 18 (Wire) -", "(01/24/26) -". Not "the photo taken Friday".
 */
export function isImprint(tokens: readonly Token[], sentence: Sentence, time: PlacedTimex): boolean {
  let before = time.first - 1
  while (before > sentence.first && /^[:,(]$/.test(tokenAt(tokens, before).text)) before--
  return (
    (before >= sentence.first && PRINTED.has(tokenAt(tokens, before).lower)) || isInDateline(tokens, sentence, time)
  )
}

/** Capitals and marks before it from the sentence's start, a dash behind it or behind the agency in brackets. */
function isInDateline(tokens: readonly Token[], sentence: Sentence, time: PlacedTimex): boolean {
  const bracketed = time.first > sentence.first && tokenAt(tokens, time.first - 1).text === '('
  if (!DASHES.has(tokenAt(tokens, behindBrackets(tokens, time.last, bracketed)).text)) return false
  const before = tokens.slice(sentence.first, time.first)
  if (before.length === 1 && bracketed) return true
  return before[0]?.shout === true && before.every(({ kind, capital }) => kind === 'mark' || capital)
}

/** Past ")" or "(Wire)". */
function behindBrackets(tokens: readonly Token[], at: number, isOpen: boolean): number {
  const opens = tokenAt(tokens, at).text === '('
  if (!opens && !isOpen) return at
  for (let place = at; place < at + AGENCY_TOKENS; place++) if (tokenAt(tokens, place).text === ')') return place + 1
  return at
}
