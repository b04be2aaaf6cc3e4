import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch } from '../timeMatch.ts'

const PLAIN = new Set(['early', 'late', 'mid', 'earlier', 'later'])
const EDGES = new Set(['beginning', 'start', 'end', 'middle', 'close', 'outset'])
const ABOUT = new Set(['about', 'around', 'approximately', 'circa', 'roughly'])

/**
 * Words that narrow or loosen a date join it: "early December", "mid-2011", "the end of 2008", "later this year",
 * "around 2003" (approximate). The value stays: half a month is no more than a guess.
 * "nearly two years" and "more than a week" as well.
 * Not "late" of a person, nor "about" in front of a clock time.
 */
export function addModifiers(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  return matches.map((match) => {
    if (isMeasured(match)) return withQuantity(tokens, match)
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

function isMeasured({ meaning }: TimeMatch): boolean {
  return meaning.kind === 'length' || meaning.kind === 'distance' || meaning.kind === 'offset'
}

const NEARLY = new Set([...ABOUT, 'nearly', 'almost', 'over', 'just', 'only', 'some'])
const COMPARED = new Set(['more than', 'less than', 'at least', 'at most', 'up to'])

/** "nearly two years", "more than a week", "about three days ago". */
function withQuantity(tokens: readonly Token[], match: TimeMatch): TimeMatch {
  const before = tokenAt(tokens, match.first - 1).lower
  const approximate = match.approximate || ABOUT.has(before) || before === 'nearly' || before === 'almost'
  const pair = `${tokenAt(tokens, match.first - 2).lower} ${before}`
  const step = COMPARED.has(pair) ? 2 : NEARLY.has(before) ? 1 : 0
  return step === 0 ? match : { ...match, first: match.first - step, approximate, rules: [...match.rules, 'quantity'] }
}
