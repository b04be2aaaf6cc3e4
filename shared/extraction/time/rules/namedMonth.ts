import { MONTHS, SEASONS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import type { TimeRule } from '../timeMatch.ts'
import { WHICH_WORDS } from '../which.ts'

/** "last January", "next March", "this past July", "last summer", "this fall". Not "this may", "last fall of snow". */
export const namedMonth: TimeRule = {
  name: 'named month',
  starts: [...WHICH_WORDS.keys()],
  read(tokens, at) {
    const which = WHICH_WORDS.get(tokenAt(tokens, at).lower)
    const past = tokenAt(tokens, at + 1).lower === 'past' || tokenAt(tokens, at + 1).lower === 'coming'
    const token = tokenAt(tokens, past ? at + 2 : at + 1)
    if (which === undefined) return null
    const end = past ? at + 3 : at + 2
    const chosen = past ? (tokenAt(tokens, at + 1).lower === 'past' ? 'last' : 'coming') : which
    const month = MONTHS.get(token.lower)
    if (month !== undefined && token.capital)
      return { end, type: 'DATE', meaning: { kind: 'namedMonth', month, which: chosen } }
    const season = SEASONS.get(token.lower)
    if (season === undefined || tokenAt(tokens, end).lower === 'of') return null
    return { end, type: 'DATE', meaning: { kind: 'season', season, year: null, which: chosen } }
  },
}
