import { WEEKDAYS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { skipDot } from '../skip.ts'
import type { TimeRule, Which } from '../timeMatch.ts'
import { WHICH_WORDS } from '../which.ts'

/**
 * A weekday: "on Wednesday", "last Friday", "next Tuesday", "this Sunday", "Wed.".
 * Not "sun", "Sun Microsystems", "sat", "Mon Valley", "Friday the 13th Part II", and not plurals ("Mondays").
 */
export const weekday: TimeRule = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys(), ...WHICH_WORDS.keys()],
  read(tokens, at) {
    const which: Which = WHICH_WORDS.get(tokenAt(tokens, at).lower) ?? 'bare'
    const place = which === 'bare' ? at : at + 1
    const token = tokenAt(tokens, place)
    const number = WEEKDAYS.get(token.lower)
    if (number === undefined) return null
    const short = token.lower.length <= 5 && !token.lower.endsWith('day')
    if (short && (!token.capital || tokenAt(tokens, place + 1).text !== '.')) return null
    if (
      !token.capital &&
      which === 'bare' &&
      !/^(?:on|by|since|until|before|after)$/.test(tokenAt(tokens, at - 1).lower)
    )
      return null
    return {
      end: short ? skipDot(tokens, place + 1) : place + 1,
      type: 'DATE',
      meaning: { kind: 'weekday', weekday: number, which },
    }
  },
}
