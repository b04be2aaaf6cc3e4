import { NAME_SUFFIXES, PERSONAL_VERBS, RELATIONS } from '../lexicon/titles.ts'
import { type Token, tokenAt } from '../text/token.ts'

/**
 * Whether a name of several words that no list knows is a person's by its form or the words around: "Tala Q. Orr",
 * "Zubair Ahmadi, 37,", "Zubair Ahmadi testified", "his wife, Xu Lin", "identified as Zubair Ahmadi",
 * "Zubair Ahmadi, a nurse". Not "Mac OS X", "Golden Gate, a bridge".
 */
export function looksLikePerson(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokenAt(tokens, last)
  const next = tokenAt(tokens, last + 1)
  if (after.text === ',' && next.kind === 'number' && /^\d{1,2}$/.test(next.text)) return true
  if (hasInitials(tokens, first, last)) return true
  if (tokenAt(tokens, last - 1).shout) return false
  if (PERSONAL_VERBS.has(after.lower) || isIntroduced(tokens, first)) return true
  return (
    after.text === ',' &&
    (next.lower === 'a' || next.lower === 'an' || next.lower === 'who' || next.lower === 'whose') &&
    last - first === 2 &&
    !/^(?:in|near|at|from|to|of|the|across|around|outside|downtown)$/.test(tokenAt(tokens, first - 1).lower)
  )
}

/** Takes in "Jr." behind a name. */
export function withSuffix(tokens: readonly Token[], last: number): number {
  const comma = tokenAt(tokens, last).text === ',' ? 1 : 0
  return NAME_SUFFIXES.has(tokenAt(tokens, last + comma).lower) ? last + comma + 1 : last
}

/** "J. Orr", "Tala Q. Orr", "J.R. Orr": initials in front of a surname. */
function hasInitials(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(first + 2, last - 1); at++) {
    const { text } = tokenAt(tokens, at)
    if (text.length === 1 && tokenAt(tokens, at + 1).text === '.' && at + 2 < last) return true
    if (/^\p{Lu}\.\p{Lu}\.$/u.test(text) && !/^[UD]\./.test(text)) return true
  }
  return false
}

/** "his wife, X", "identified as X", "a man named X". */
function isIntroduced(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1)
  const earlier = tokenAt(tokens, first - 2)
  if (before.lower === 'named' || RELATIONS.has(before.lower)) return true
  if (before.text === ',') return RELATIONS.has(earlier.lower)
  return before.lower === 'as' && earlier.lower === 'identified'
}
