import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { readTrailingYear, readYear } from '../readYear.ts'
import { skipDot } from '../skip.ts'
import type { TimeReading, TimeRule } from '../timeMatch.ts'

const PREPOSITIONS = new Set(
  'in since on until till by of from during through before after early mid late last next this every between and to for around about'.split(
    ' ',
  ),
)

/**
 * A month with or without its year: "January 2026", "July of 2016", "Dec/2018", "in September", "early May", "Nov-Feb 2017".
 * Not "may", "March on", "April said", "Jan Smith": an ambiguous name needs a preposition in front and no name behind.
 */
export const monthYear: TimeRule = {
  name: 'month year',
  starts: MONTHS.keys(),
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const month = MONTHS.get(token.lower)
    if (month === undefined) return null
    const end = skipDot(tokens, at + 1)
    const slash = tokenAt(tokens, end)
    const joined = /^[-/]$/.test(slash.text) && !slash.spaceBefore ? readYear(tokenAt(tokens, end + 1)) : null
    const year = joined === null ? readTrailingYear(tokens, end) : { year: joined, end: end + 2 }
    if (year !== null && (token.capital || token.lower.length > 3)) {
      return { end: year.end, type: 'DATE', meaning: { kind: 'calendar', year: year.year, month, day: null } }
    }
    const before = tokenAt(tokens, at - 1)
    const led =
      PREPOSITIONS.has(before.lower) || (before.text === '-' && PREPOSITIONS.has(tokenAt(tokens, at - 2).lower))
    const after = tokenAt(tokens, at + 1)
    const open = opensRange(tokens, end)
    if (!token.capital) return isPlainMonth(token.lower) && led ? bare(at + 1, month) : null
    if (AMBIGUOUS_MONTHS.has(token.lower) || token.lower.length <= 4) {
      if (!led && !open) return null
      if (after.capital && after.kind === 'word' && before.lower !== 'in') return null
      if (token.lower === 'may' && (before.lower === 'and' || before.lower === 'after' || before.lower === 'this'))
        return null
    } else if (after.capital && !after.shout && after.spaceBefore && !led && after.kind === 'word') return null
    return bare(at + 1, month)
  },
}

function bare(end: number, month: number): TimeReading {
  return { end, type: 'DATE', meaning: { kind: 'calendar', year: null, month, day: null } }
}

/** "Nov-Feb", "May to March": a month that another one follows as its end. */
function opensRange(tokens: readonly Token[], end: number): boolean {
  const [joint, next] = [tokenAt(tokens, end).lower, tokenAt(tokens, end + 1)]
  return /^(?:to|through|until|till|-|–)$/.test(joint) && next.capital && MONTHS.has(next.lower)
}

/** Written small it is a month all the same: no other word and no short form. */
function isPlainMonth(word: string): boolean {
  return word.length > 5 && word !== 'august'
}
