import { UNITS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import type { TimeRule } from '../timeMatch.ts'
import { WHICH_WORDS, whichOffset } from '../which.ts'

const CALENDAR_UNITS = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/**
 * A calendar period around publication: "last month", "this year", "next week", "the previous year", "last weekend".
 * Not "last month's worth of days" (read all the same), "the past year" (a duration), "last days".
 */
export const deicticPeriod: TimeRule = {
  name: 'deictic period',
  starts: [...WHICH_WORDS.keys(), 'the'],
  read(tokens, at) {
    const the = tokenAt(tokens, at).lower === 'the'
    const place = the ? at + 1 : at
    const word = tokenAt(tokens, place).lower
    const which = WHICH_WORDS.get(word)
    const unitToken = tokenAt(tokens, place + 1).lower
    const unit = UNITS.get(unitToken)
    if (the && word === 'weekend' && /^(?:over|during|on|of)$/.test(tokenAt(tokens, at - 1).lower)) {
      return { end: at + 2, type: 'DATE', meaning: { kind: 'unit', unit: 'weekend', offset: 0, anchor: 'publication' } }
    }
    if (
      which === undefined ||
      unit === undefined ||
      !CALENDAR_UNITS.has(unit) ||
      (unitToken.endsWith('s') && unit !== 'century')
    )
      return null
    if (word === 'past' && (the || unit === 'decade')) return null
    // "the next year", "the previous week" count from what the text told last; "the last quarter" from publication.
    const anchor = the && (word === 'next' || word === 'previous') ? 'text' : 'publication'
    return { end: place + 2, type: 'DATE', meaning: { kind: 'unit', unit, offset: whichOffset(which), anchor } }
  },
}
