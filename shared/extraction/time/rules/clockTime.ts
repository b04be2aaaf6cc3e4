import { tokenAt } from '../../text/token.ts'
import { formatClock } from '../clock/clockReading.ts'
import { readClock } from '../clock/readClock.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

const LEADS = new Set(
  'at to by until till before after around about approximately from since between and than just'.split(' '),
)
const WORDS = 'one two three four five six seven eight nine ten eleven twelve noon midnight midday'.split(' ')

/**
 * A time of day that shows as one: "9:40 a.m.", "8 p.m.", "8.30pm", "10:39", "at 3:30", "eight o'clock", "11ish",
 * "at 10 in the morning", "noon", "11:30 p.m. EST". Not "45-55", "a 3:2 win", "John 3:16", "killed 10 in the morning".
 */
export const clockTime: TimeRule = {
  name: 'clock time',
  starts: [NUMBER_START, ...WORDS],
  read(tokens, at) {
    const clock = readClock(tokens, at)
    const before = tokenAt(tokens, at - 1)
    if (clock === null || !clock.explicit || before.text === ':') return null
    const after = tokenAt(tokens, clock.end)
    if (after.text === ':' && !after.spaceBefore) return null
    const token = tokenAt(tokens, at)
    const bare = tokenAt(tokens, clock.end - 1).kind === 'number'
    const spelled = clock.minute !== null && token.kind === 'word' && !clock.halfKnown
    if (((bare && token.text.length < 2) || spelled) && !LEADS.has(before.lower)) return null
    if (spelled && after.text === '-') return null
    if (isCounted(tokens, at, clock.end) && !LEADS.has(before.lower)) return null
    const { halfKnown, zone } = clock
    const meaning = { kind: 'clock', value: formatClock(clock), until: '', halfKnown, zone, needsDay: false } as const
    return { end: clock.end, type: 'TIME', meaning }
  },
}

/** "killed 10 in the morning": the number counts, unless a preposition makes it an hour. */
function isCounted(tokens: Parameters<TimeRule['read']>[0], at: number, end: number): boolean {
  return end - at > 2 && /^(?:in|at)$/.test(tokenAt(tokens, at + 1).lower)
}
