import { UNITS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import { COUNT_STARTS, readCount } from '../readCount.ts'
import { type LengthPart, readFurtherParts } from '../readLength.ts'
import type { TimeReading, TimeRule } from '../timeMatch.ts'

/**
 * A distance in time: "three days ago", "a year earlier", "two weeks later", "10 days before", "five years from now",
 * "minutes later", "weeks ago", "two weeks and two days ago". Not "two days", "three years after-tax", "a year earlier than planned".
 */
export const distance: TimeRule = {
  name: 'distance',
  starts: [...COUNT_STARTS, ...UNITS.keys()],
  read(tokens, at) {
    const bare = UNITS.get(tokenAt(tokens, at).lower)
    const plural = tokenAt(tokens, at).lower.endsWith('s')
    const count = bare !== undefined && plural ? { value: null, end: at } : readCount(tokens, at)
    if (count === null) return null
    const unit = UNITS.get(tokenAt(tokens, count.end).lower)
    if (unit === undefined) return null
    const further =
      bare === undefined || count.value !== null
        ? readFurtherParts(tokens, { unit, count: count.value }, count.end + 1)
        : null
    if (further !== null && further.parts.length > 1) return compound(tokens, further.parts, further.end)
    const place = count.end + 1
    const word = tokenAt(tokens, place).lower
    const next = tokenAt(tokens, place + 1).lower
    const say = (end: number, direction: 1 | -1, anchor: 'publication' | 'text') =>
      ({ end, type: 'DATE', meaning: { kind: 'distance', unit, count: count.value, direction, anchor } }) as const
    if (word === 'ago' || word === 'back') return say(place + 1, -1, 'publication')
    if (word === 'from' && (next === 'now' || next === 'today')) return say(place + 2, 1, 'publication')
    if (word === 'earlier' || word === 'previously') return next === 'than' ? null : say(place + 1, -1, 'text')
    if (word === 'later' || word === 'afterward' || word === 'afterwards' || word === 'thereafter')
      return say(place + 1, 1, 'text')
    if (word === 'before' && /^(?:,|\.|;|that|this)$/.test(next)) return say(place + 1, -1, 'text')
    if (word === 'after' && /^(?:that|this)$/.test(next)) return say(place + 2, 1, 'text')
    return null
  },
}

/** "2 years, 1 month and 21 days later", "two weeks and two days ago". */
function compound(tokens: readonly Token[], parts: readonly LengthPart[], at: number): TimeReading | null {
  const word = tokenAt(tokens, at).lower
  const direction = word === 'ago' || word === 'earlier' ? -1 : word === 'later' ? 1 : 0
  if (direction === 0) return null
  const anchor = word === 'ago' ? 'publication' : 'text'
  const from = { kind: 'unit', unit: 'day', offset: 0, anchor } as const
  return { end: at + 1, type: 'DATE', meaning: { kind: 'offset', parts, direction, from } }
}
