import { UNITS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { formatDuration } from '../formatDuration.ts'
import { readCount } from '../readCount.ts'
import { fixed, type TimeRule } from '../timeMatch.ts'

const LEADS = new Set([
  'past',
  'last',
  'next',
  'previous',
  'following',
  'preceding',
  'coming',
  'recent',
  'first',
  'final',
])

/**
 * A period that ends or begins at the anchor: "the past decade", "the last six months", "the next few days",
 * "recent weeks". Not "the last month" (a calendar month), "the first day".
 */
export const pastPeriod: TimeRule = {
  name: 'past period',
  starts: ['the', ...LEADS],
  read(tokens, at) {
    const place = tokenAt(tokens, at).lower === 'the' ? at + 1 : at
    const lead = tokenAt(tokens, place).lower
    if (!LEADS.has(lead)) return null
    const single = UNITS.get(tokenAt(tokens, place + 1).lower)
    if (single !== undefined) {
      const plural = tokenAt(tokens, place + 1).lower.endsWith('s')
      if (plural && lead !== 'first' && lead !== 'final')
        return fixed(place + 2, 'DURATION', formatDuration(null, single))
      return lead === 'past' && place > at ? fixed(place + 2, 'DURATION', formatDuration(1, single)) : null
    }
    const count = readCount(tokens, place + 1)
    if (count === null) return null
    const hours = UNITS.get(tokenAt(tokens, count.end).lower)
    return hours === undefined ? null : fixed(count.end + 1, 'DURATION', formatDuration(count.value, hours))
  },
}
