import { SEASONS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { readTrailingYear } from '../readYear.ts'
import type { TimeRule } from '../timeMatch.ts'

const THE_LEADS = new Set(['in', 'during', 'by', 'over', 'throughout', 'through', 'since', 'until', 'of', 'last'])
const LEADS = new Set(['the', 'in', 'since', 'until', 'by', 'early', 'late', 'during', 'mid'])

/** "the summer of 1955", "spring 2004", "in the autumn". Not "a spring in the clock", "fall from power", "the fall of Saigon". */
export const season: TimeRule = {
  name: 'season',
  starts: [...SEASONS.keys(), 'the'],
  read(tokens, at) {
    const the = tokenAt(tokens, at).lower === 'the'
    const place = the ? at + 1 : at
    const word = tokenAt(tokens, place).lower
    const code = SEASONS.get(word)
    if (code === undefined) return null
    const year = readTrailingYear(tokens, place + 1)
    if (year !== null && tokenAt(tokens, place + 1).text !== ',') {
      return { end: year.end, type: 'DATE', meaning: { kind: 'season', season: code, year: year.year, which: 'bare' } }
    }
    const before = tokenAt(tokens, at - 1).lower
    if (!(the ? THE_LEADS.has(before) : LEADS.has(before) && before !== 'the')) return null
    if (tokenAt(tokens, place + 1).lower === 'of' || (word === 'fall' && !the) || (word === 'spring' && !the))
      return null
    return { end: place + 1, type: 'DATE', meaning: { kind: 'season', season: code, year: null, which: 'bare' } }
  },
}
