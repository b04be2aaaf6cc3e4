import { WEEKDAYS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { skipDot } from '../skip.ts'
import type { TimeRule, Which } from '../timeMatch.ts'
import { WHICH_WORDS } from '../which.ts'

const DOUBLED = new Set(['past', 'last', 'coming', 'upcoming', 'next'])

/**
 * A weekday: "on Wednesday", "last Friday", "next Tuesday", "this Sunday", "this coming Monday", "following Friday", "Wed.", "on Sat".
 * Not "sun", "Sun Microsystems", "sat", "Mon Valley", "Friday the 13th Part II", and not plurals ("Mondays").
 */
export const weekday: TimeRule = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys(), ...WHICH_WORDS.keys(), 'following'],
  read(tokens, at) {
    const first = tokenAt(tokens, at).lower
    const second = tokenAt(tokens, at + 1).lower
    const doubled = first === 'this' && DOUBLED.has(second)
    const which: Which = WHICH_WORDS.get(doubled ? second : first) ?? (first === 'following' ? 'next' : 'bare')
    const place = which === 'bare' ? at : doubled ? at + 2 : at + 1
    const token = tokenAt(tokens, place)
    const number = WEEKDAYS.get(token.lower)
    if (number === undefined) return null
    const short = token.lower.length <= 5 && !token.lower.endsWith('day')
    const on = tokenAt(tokens, place - 1).lower === 'on'
    if (short && (!token.capital || (tokenAt(tokens, place + 1).text !== '.' && !on))) return null
    if (short && on && tokenAt(tokens, place + 1).capital) return null
    return {
      end: short ? skipDot(tokens, place + 1) : place + 1,
      type: 'DATE',
      meaning: { kind: 'weekday', weekday: number, which },
    }
  },
}
