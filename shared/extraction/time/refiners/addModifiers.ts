import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch } from '../timeMatch.ts'

const PLAIN = new Set(['early', 'late', 'mid', 'earlier', 'later'])
const EDGES = new Set(['beginning', 'start', 'end', 'middle', 'close', 'outset'])
const ABOUT = new Set(['about', 'around', 'approximately', 'circa', 'roughly'])

/**
 * Words that narrow or loosen a date join it: "early December", "mid-2011", "the end of 2008", "later this year",
 * "around 2003" (approximate). The value stays: half a month is no more than a guess.
 * Not "late" of a person, nor "about" in front of a clock time.
 */
export function addModifiers(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  return matches.map((match) => {
    if (match.type !== 'DATE' || match.meaning.kind === 'clock') return match
    const before = tokenAt(tokens, match.first - 1)
    if (ABOUT.has(before.lower)) return { ...match, approximate: true, rules: [...match.rules, 'about'] }
    const hyphen = before.text === '-' && tokenAt(tokens, match.first - 2).lower === 'mid'
    if (hyphen) return { ...match, first: match.first - 2, rules: [...match.rules, 'early mid late'] }
    const the = before.lower === 'the' ? 1 : 0
    const word = tokenAt(tokens, match.first - 1 - the).lower
    if (the === 0 && PLAIN.has(word))
      return { ...match, first: match.first - 1, rules: [...match.rules, 'early mid late'] }
    if (word === 'of' && EDGES.has(tokenAt(tokens, match.first - 2 - the).lower)) {
      const leading = tokenAt(tokens, match.first - 3 - the).lower === 'the' ? 3 : 2
      return { ...match, first: match.first - leading - the, rules: [...match.rules, 'edge of a period'] }
    }
    return match
  })
}
