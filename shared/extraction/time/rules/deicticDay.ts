import { DAY_PARTS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import type { TimeReading, TimeRule } from '../timeMatch.ts'

const DAYS: ReadonlyMap<string, { offset: number; clock: string }> = new Map(
  Object.entries({
    today: { offset: 0, clock: '' },
    yesterday: { offset: -1, clock: '' },
    tomorrow: { offset: 1, clock: '' },
    tonight: { offset: 0, clock: 'TNI' },
  }),
)

/**
 * Days counted from publication: "today", "yesterday", "tomorrow", "tonight", "this morning", "last night", "next evening",
 * "the day before yesterday". Not "today's youth" in a quotation about an age; that cannot be told and is read as a day.
 */
export const deicticDay: TimeRule = {
  name: 'deictic day',
  starts: [...DAYS.keys(), 'this', 'last', 'next', 'the'],
  read(tokens, at) {
    const word = tokenAt(tokens, at).lower
    const day = DAYS.get(word)
    if (day !== undefined) return reading(at + 1, day.offset, day.clock)
    const next = tokenAt(tokens, at + 1).lower
    if (word === 'the') {
      if (next !== 'day') return null
      const [order, whose] = [tokenAt(tokens, at + 2).lower, tokenAt(tokens, at + 3).lower]
      if (order === 'before' && whose === 'yesterday') return reading(at + 4, -2, '')
      return order === 'after' && whose === 'tomorrow' ? reading(at + 4, 2, '') : null
    }
    const part = DAY_PARTS.get(next)
    if (part === undefined || next.endsWith('s')) return null
    if (word === 'last') return next === 'night' || next === 'evening' ? reading(at + 2, -1, `T${part}`) : null
    if (word === 'next') return tokenAt(tokens, at - 1).lower === 'the' ? null : reading(at + 2, 1, `T${part}`)
    return reading(at + 2, 0, `T${part}`)
  },
}

function reading(end: number, offset: number, clock: string): TimeReading {
  const meaning = { kind: 'unit', unit: 'day', offset, anchor: 'publication' } as const
  return { end, type: clock === '' ? 'DATE' : 'TIME', meaning, clock }
}
