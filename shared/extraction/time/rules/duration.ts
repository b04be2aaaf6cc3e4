import { UNITS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { formatDuration } from '../formatDuration.ts'
import { COUNT_STARTS, readCount } from '../readCount.ts'
import { fixed, type TimeRule } from '../timeMatch.ts'

/**
 * A length of time: "five years", "two-week", "half an hour", "several months", "a week".
 * Not "a second officer", "one day" (some day), "a night out", "60 Minutes" (a title), "37-year-old" (an age).
 */
export const duration: TimeRule = {
  name: 'duration',
  starts: COUNT_STARTS,
  read(tokens, at) {
    const count = readCount(tokens, at)
    if (count === null) return null
    const hyphen = tokenAt(tokens, count.end).text === '-'
    const place = hyphen ? count.end + 1 : count.end
    const token = tokenAt(tokens, place)
    const unit = UNITS.get(token.lower)
    if (unit === undefined || token.capital) return null
    if (hyphen && tokenAt(tokens, place + 1).text === '-' && tokenAt(tokens, place + 2).lower === 'old') return null
    const word = tokenAt(tokens, at).lower
    const article = word === 'a' || word === 'an'
    const plural = token.lower.endsWith('s')
    if (
      article &&
      count.end === at + 1 &&
      (plural || unit === 'second' || unit === 'night' || unit === 'quarter' || unit === 'minute')
    )
      return null
    if (unit === 'quarter' || unit === 'weekend' || unit === 'night') return null
    if (word === 'one' && unit === 'day') return null
    if (word === 'some' && !plural) return null
    return fixed(place + 1, 'DURATION', formatDuration(count.value, unit))
  },
}
