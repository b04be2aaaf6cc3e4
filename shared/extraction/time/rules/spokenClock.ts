import { type Token, tokenAt } from '../../text/token.ts'
import { formatClock } from '../clock/clockReading.ts'
import { readClock } from '../clock/readClock.ts'
import { readCount } from '../readCount.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

/**
 * Minutes counted from an hour: "ten past nine", "fifteen minutes past eight in the morning", "half past noon",
 * "a quarter to six", "10 minutes before 7 p.m.".
 * Not "walked past nine houses", "five to seven" (a range), "20 minutes after the call".
 */
export const spokenClock: TimeRule = {
  name: 'spoken clock',
  starts: [NUMBER_START, 'half', 'quarter', 'a', 'five', 'ten', 'fifteen', 'twenty'],
  read(tokens, at) {
    const minutes = readMinutes(tokens, at)
    if (minutes === null) return null
    const word = tokenAt(tokens, minutes.end).lower
    const after = word === 'past' || (word === 'after' && minutes.named)
    const before = (word === 'to' || word === 'before' || word === 'of') && minutes.named && minutes.value < 31
    if (!after && !before) return null
    const hour = readClock(tokens, minutes.end + 1)
    if (hour === null || hour.minute !== null || hour.second !== null || (!hour.explicit && hour.hour > 12)) return null
    if (!hour.explicit && (minutes.value === 0 || !isEnd(tokenAt(tokens, hour.end)))) return null
    if (before && !hour.explicit && word !== 'to') return null
    const shifted = after
      ? { ...hour, minute: minutes.value }
      : { ...hour, hour: (hour.hour + 23) % 24, minute: 60 - minutes.value }
    const { halfKnown, zone } = hour
    const meaning = { kind: 'clock', value: formatClock(shifted), until: '', halfKnown, zone, needsDay: false } as const
    return { end: hour.end, type: 'TIME', meaning }
  },
}

function readMinutes(tokens: readonly Token[], at: number): { value: number; named: boolean; end: number } | null {
  const article = tokenAt(tokens, at).lower === 'a' ? at + 1 : at
  const word = tokenAt(tokens, article).lower
  if (word === 'quarter') return { value: 15, named: true, end: article + 1 }
  if (article !== at) return null
  if (word === 'half') return { value: 30, named: false, end: at + 1 }
  const count = readCount(tokens, at)
  if (count === null || count.value === null || count.value < 1 || count.value > 59 || !Number.isInteger(count.value))
    return null
  const named = /^minutes?$/.test(tokenAt(tokens, count.end).lower)
  return { value: count.value, named, end: named ? count.end + 1 : count.end }
}

function isEnd(token: Token): boolean {
  return token.kind === 'mark' || /^(?:on|in|when|and|at|this|today|yesterday|tomorrow)$/.test(token.lower)
}
