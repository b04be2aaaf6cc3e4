import { ORDINALS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { readTrailingYear, readYear } from '../readYear.ts'
import { fixed, type TimeRule } from '../timeMatch.ts'

const NUMBERED = /^(?:q[1-4]|h[12])$/

/**
 * Quarters, halves and fiscal years: "the first quarter of 2007", "fourth-quarter", "the second half of the year",
 * "fiscal 2007", "fiscal year 2026". Not "a quarter of a million", "the first half" of a match (read only with a year
 * or "of the year").
 */
export const quarter: TimeRule = {
  name: 'quarter',
  starts: ['the', 'first', 'second', 'third', 'fourth', 'fiscal', 'financial', 'q1', 'q2', 'q3', 'q4'],
  read(tokens, at) {
    const place = tokenAt(tokens, at).lower === 'the' ? at + 1 : at
    const word = tokenAt(tokens, place).lower
    if (word === 'fiscal' || word === 'financial') {
      const yearPlace = tokenAt(tokens, place + 1).lower === 'year' ? place + 2 : place + 1
      const year = readYear(tokenAt(tokens, yearPlace))
      return year === null ? null : fixed(yearPlace + 1, 'DATE', `FY${year}`)
    }
    const number = NUMBERED.test(word) ? Number(word.charAt(1)) : ORDINALS.get(word)
    if (number === undefined || number > 4) return null
    const joined = tokenAt(tokens, place + 1).text === '-' ? place + 2 : place + 1
    const noun = tokenAt(tokens, joined).lower
    if (noun !== 'quarter' && !(noun === 'half' && number <= 2)) return null
    const year = readTrailingYear(tokens, joined + 1)
    const thisYear =
      ['this', 'the'].includes(tokenAt(tokens, joined + 2).lower) && tokenAt(tokens, joined + 3).lower === 'year'
    if (noun === 'half' && year === null && !thisYear) return null
    const meaning =
      noun === 'half'
        ? ({ kind: 'half', half: number, year: year?.year ?? null } as const)
        : ({ kind: 'quarter', quarter: number, year: year?.year ?? null } as const)
    return { end: year?.end ?? (thisYear ? joined + 4 : joined + 1), type: 'DATE', meaning }
  },
}
