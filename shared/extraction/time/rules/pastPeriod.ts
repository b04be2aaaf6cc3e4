import { UNITS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { formatDuration } from '../formatDuration.ts'
import { COUNT_STARTS, readCount } from '../readCount.ts'
import { fixed, type TimeReading, type TimeRule } from '../timeMatch.ts'

const LEADS = new Set([
  'past',
  'last',
  'next',
  'previous',
  'following',
  'preceding',
  'coming',
  'upcoming',
  'recent',
  'first',
  'final',
])

/**
 * A period that ends or begins at the anchor: "the past decade", "the last six months", "the next few days",
 * "recent weeks", "the four previous weeks", "the next couple of weeks". Not "the last month" (a calendar month), "voted 5-2 last month", "the first day".
 */
export const pastPeriod: TimeRule = {
  name: 'past period',
  starts: ['the', ...LEADS, ...COUNT_STARTS],
  read(tokens, at) {
    const place = tokenAt(tokens, at).lower === 'the' ? at + 1 : at
    const lead = tokenAt(tokens, place).lower
    if (!LEADS.has(lead)) return countFirst(tokens, place)
    const single = UNITS.get(tokenAt(tokens, place + 1).lower)
    if (single !== undefined) {
      const plural = tokenAt(tokens, place + 1).lower.endsWith('s')
      if (plural && lead !== 'first' && lead !== 'final')
        return fixed(place + 2, 'DURATION', formatDuration(null, single))
      return lead === 'past' && place > at ? fixed(place + 2, 'DURATION', formatDuration(1, single)) : null
    }
    const couple = tokenAt(tokens, place + 1).lower === 'couple'
    const of = couple && tokenAt(tokens, place + 2).lower === 'of' ? 1 : 0
    const count = couple ? { value: 2, end: place + 2 + of } : readCount(tokens, place + 1)
    if (count === null) return null
    const hours = UNITS.get(tokenAt(tokens, count.end).lower)
    return hours === undefined ? null : fixed(count.end + 1, 'DURATION', formatDuration(count.value, hours))
  },
}

/** "the four previous weeks", "2 upcoming months". */
function countFirst(tokens: readonly Token[], at: number): TimeReading | null {
  const count = readCount(tokens, at)
  if (count === null || !LEADS.has(tokenAt(tokens, count.end).lower)) return null
  const word = tokenAt(tokens, count.end + 1).lower
  const unit = UNITS.get(word)
  if (unit === undefined || !word.endsWith('s')) return null
  return fixed(count.end + 2, 'DURATION', formatDuration(count.value, unit))
}
