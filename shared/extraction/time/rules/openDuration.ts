import { UNITS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import type { TimeRule } from '../timeMatch.ts'

/** Behind these the unit is a time of something, not how long it took. */
const POINTED =
  /^(?:the|these|those|his|her|their|its|my|our|your|early|earlier|final|last|first|dark|of|in|two|three|business|working|[a-z]+ing|\d+)$/

/**
 * A length without a number: "days of protests", "after months of talks", "decades-long", "a month-long siege".
 * Not "the early days of the war", "in the days of the king", "two days of talks" (counted), "weeks of the year".
 */
export const openDuration: TimeRule = {
  name: 'open duration',
  starts: UNITS.keys(),
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const unit = UNITS.get(token.lower)
    if (unit === undefined || token.capital || unit === 'second' || unit === 'quarter') return null
    const plural = token.lower.endsWith('s')
    const [mark, next] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)]
    if (mark.text === '-' && next.lower === 'long')
      return { end: at + 3, type: 'DURATION', meaning: { kind: 'length', parts: [{ unit, count: plural ? null : 1 }] } }
    const before = tokenAt(tokens, at - 1)
    if (!plural || mark.lower !== 'of' || before.kind !== 'word' || POINTED.test(before.lower)) return null
    if (/^(?:the|his|her|their|my)$/.test(next.lower)) return null
    return { end: at + 1, type: 'DURATION', meaning: { kind: 'length', parts: [{ unit, count: null }] } }
  },
}
