import { DAY_PARTS, UNITS, WEEKDAYS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { formatDuration } from '../formatDuration.ts'
import { readCount } from '../readCount.ts'
import { fixed, type TimeReading, type TimeRule } from '../timeMatch.ts'

const ADVERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    daily: 'P1D',
    everyday: 'P1D',
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
const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].filter(([word]) => word.endsWith('day')).map(([word, number]) => [`${word}s`, number] as const),
)

/**
 * What comes again: "every Monday", "each year", "every two weeks", "every weekend", "every night", "Friday mornings",
 * "Mondays", "twice a week", "once per day", "daily", "annual".
 * Not "Daily News", "everyday life", "The Weekly Standard", "a week" alone (a length).
 */
export const recurring: TimeRule = {
  name: 'recurring',
  starts: [...ADVERBS.keys(), ...WEEKDAYS.keys(), ...PLURAL_WEEKDAYS.keys(), 'every', 'each', 'per', 'once', 'twice'],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const next = tokenAt(tokens, at + 1)
    const adverb = ADVERBS.get(token.lower)
    if (adverb !== undefined) {
      if (token.lower === 'everyday' && next.kind === 'word' && !/^(?:at|from|in|since|for|and|to)$/.test(next.lower))
        return null
      return token.capital && tokenAt(tokens, at - 1).kind === 'word' ? null : fixed(at + 1, 'SET', adverb)
    }
    if (token.lower === 'per') return perUnit(next, at + 2)
    if (token.lower === 'once' || token.lower === 'twice')
      return /^(?:a|an|per|every|each)$/.test(next.lower) ? perUnit(tokenAt(tokens, at + 2), at + 3) : null
    const plural = PLURAL_WEEKDAYS.get(token.lower)
    if (plural !== undefined) return fixed(at + 1, 'SET', `XXXX-WXX-${plural}`)
    const weekday = WEEKDAYS.get(token.lower)
    const part = DAY_PARTS.get(next.lower)
    if (weekday !== undefined)
      return part !== undefined && next.lower.endsWith('s') ? fixed(at + 2, 'SET', `XXXX-WXX-${weekday}T${part}`) : null
    return every(tokens, at + 1)
  },
}

/** Behind "every" or "each". */
function every(tokens: readonly Token[], at: number): TimeReading | null {
  const word = tokenAt(tokens, at).lower
  const after = tokenAt(tokens, at + 1).lower
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined) {
    const part = DAY_PARTS.get(after)
    return part === undefined
      ? fixed(at + 1, 'SET', `XXXX-WXX-${weekday}`)
      : fixed(at + 2, 'SET', `XXXX-WXX-${weekday}T${part}`)
  }
  const part = DAY_PARTS.get(word)
  if (part !== undefined) return fixed(at + 1, 'SET', `T${part}`)
  if (word === 'weekend') return fixed(at + 1, 'SET', 'XXXX-WXX-WE')
  const other = word === 'other' ? UNITS.get(after) : undefined
  if (other !== undefined) return fixed(at + 2, 'SET', formatDuration(2, other))
  const unit = perUnit(tokenAt(tokens, at), at + 1)
  if (unit !== null) return unit
  const count = readCount(tokens, at)
  const counted = count === null ? undefined : UNITS.get(tokenAt(tokens, count.end).lower)
  return count === null || counted === undefined
    ? null
    : fixed(count.end + 1, 'SET', formatDuration(count.value, counted))
}

/** A quarter comes again after three months: TIMEX3 durations know no quarters. */
function perUnit(token: Token, end: number): TimeReading | null {
  const unit = UNITS.get(token.lower)
  if (unit === undefined || token.lower.endsWith('s')) return null
  return fixed(end, 'SET', unit === 'quarter' ? 'P3M' : formatDuration(1, unit))
}
