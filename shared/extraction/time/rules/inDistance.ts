import { UNITS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { readCount } from '../readCount.ts'
import type { TimeRule } from '../timeMatch.ts'

const FUTURE = new Set(['will', "'ll", 'shall', 'due', 'expires', 'begins', 'starts', 'opens', 'election', 'to', 'be'])
const REACH = 8

/** "in two weeks", "in a month" after a word of the future. Not "in two weeks of talks", "the third in two years". */
export const inDistance: TimeRule = {
  name: 'in distance',
  starts: ['in'],
  read(tokens, at) {
    const count = readCount(tokens, at + 1)
    if (count === null) return null
    const unit = UNITS.get(tokenAt(tokens, count.end).lower)
    if (unit === undefined || tokenAt(tokens, count.end + 1).lower === 'of') return null
    let future = false
    for (let back = 1; back <= REACH && !future; back++) {
      const token = tokenAt(tokens, at - back)
      if (token.text === '.' || token.text === '') break
      future = FUTURE.has(token.lower)
    }
    if (!future) return null
    const meaning = { kind: 'distance', unit, count: count.value, direction: 1, anchor: 'publication' } as const
    return { end: count.end + 1, type: 'DATE', meaning }
  },
}
