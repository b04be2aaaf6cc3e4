import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { readTrailingYear } from '../readYear.ts'
import { skipDot } from '../skip.ts'
import type { TimeRule } from '../timeMatch.ts'

const PREPOSITIONS = new Set(
  'in since until till by of from during through before after early mid late last next this every between and to for around about'.split(
    ' ',
  ),
)

/**
 * A month with or without its year: "January 2026", "July of 2016", "in September", "early May".
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
    const year = readTrailingYear(tokens, end)
    if (year !== null && (token.capital || token.lower.length > 3)) {
      return { end: year.end, type: 'DATE', meaning: { kind: 'calendar', year: year.year, month, day: null } }
    }
    const before = tokenAt(tokens, at - 1)
    const led =
      PREPOSITIONS.has(before.lower) || (before.text === '-' && PREPOSITIONS.has(tokenAt(tokens, at - 2).lower))
    const after = tokenAt(tokens, at + 1)
    if (!token.capital) return null
    if (AMBIGUOUS_MONTHS.has(token.lower) || token.lower.length <= 4) {
      if (!led || (after.capital && after.kind === 'word' && before.lower !== 'in')) return null
      if (token.lower === 'may' && (before.lower === 'and' || before.lower === 'after' || before.lower === 'this'))
        return null
    } else if (after.capital && !after.shout && after.spaceBefore && !led && after.kind === 'word') return null
    return { end: at + 1, type: 'DATE', meaning: { kind: 'calendar', year: null, month, day: null } }
  },
}
