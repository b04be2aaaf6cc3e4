import { UNITS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { formatDuration } from '../formatDuration.ts'
import { readCount } from '../readCount.ts'
import { fixed, type TimeRule } from '../timeMatch.ts'

const ADVERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    daily: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    monthly: 'P1M',
    quarterly: 'P3M',
    annual: 'P1Y',
    annually: 'P1Y',
    yearly: 'P1Y',
    hourly: 'PT1H',
    biweekly: 'P2W',
  }),
)

/** "every Monday", "each year", "every two weeks", "daily", "annual". Not "Daily News", "everyday", "The Weekly Standard". */
export const recurring: TimeRule = {
  name: 'recurring',
  starts: [...ADVERBS.keys(), 'every', 'each'],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const adverb = ADVERBS.get(token.lower)
    if (adverb !== undefined)
      return token.capital && tokenAt(tokens, at - 1).kind === 'word' ? null : fixed(at + 1, 'SET', adverb)
    const next = tokenAt(tokens, at + 1).lower
    const weekday = WEEKDAYS.get(next)
    if (weekday !== undefined) return fixed(at + 2, 'SET', `XXXX-WXX-${weekday}`)
    const unit = UNITS.get(next)
    if (unit !== undefined) return fixed(at + 2, 'SET', formatDuration(1, unit))
    const count = readCount(tokens, at + 1)
    const counted = count === null ? undefined : UNITS.get(tokenAt(tokens, count.end).lower)
    return count === null || counted === undefined
      ? null
      : fixed(count.end + 1, 'SET', formatDuration(count.value, counted))
  },
}
