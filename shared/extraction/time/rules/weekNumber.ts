import { tokenAt } from '../../text/token.ts'
import { readTrailingYear } from '../readYear.ts'
import type { TimeRule } from '../timeMatch.ts'

const WEEKS = 53

/**
 * A numbered week of the year: "week 23", "in week 10 of 2019". Not "week 1 of the trial", "Week 7" of a football season
 * (with a capital), "a week 10 people".
 */
export const weekNumber: TimeRule = {
  name: 'week number',
  starts: ['week'],
  read(tokens, at) {
    const token = tokenAt(tokens, at + 1)
    const number = Number(token.text)
    if (tokenAt(tokens, at).capital || !/^\d{1,2}$/.test(token.text) || number < 1 || number > WEEKS) return null
    const year = readTrailingYear(tokens, at + 2)
    const after = tokenAt(tokens, at + 2)
    if (year === null && after.kind === 'word') return null
    if (/^(?:a|one|the)$/.test(tokenAt(tokens, at - 1).lower) && tokenAt(tokens, at - 1).lower !== 'the') return null
    return {
      end: year?.end ?? at + 2,
      type: 'DATE',
      meaning: { kind: 'weekNumber', week: number, year: year?.year ?? null },
    }
  },
}
