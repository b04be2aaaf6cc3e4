import { tokenAt } from '../../text/token.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

const MERIDIEM = /^(am|pm|a\.m\.?|p\.m\.?)$/
const pad = (value: number) => String(value).padStart(2, '0')

/**
 * A time of day: "9:40 a.m.", "8 p.m.", "10:39", "noon", "midnight". Not "45-55", "a 3:2 win", "16:9", Bible verses.
 */
export const clockTime: TimeRule = {
  name: 'clock time',
  starts: [NUMBER_START, 'noon', 'midnight', 'midday'],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    if (token.lower === 'noon' || token.lower === 'midday') return clock(at + 1, 12, 0)
    if (token.lower === 'midnight') return clock(at + 1, 0, 0)
    if (!/^\d{1,2}$/.test(token.text) || tokenAt(tokens, at - 1).text === ':') return null
    let hour = Number(token.text)
    const colon = tokenAt(tokens, at + 1).text === ':' && !tokenAt(tokens, at + 1).spaceBefore
    const minuteToken = tokenAt(tokens, at + 2)
    if (colon && (!/^[0-5]\d$/.test(minuteToken.text) || minuteToken.spaceBefore)) return null
    const minute = colon ? Number(minuteToken.text) : 0
    let end = colon ? at + 3 : at + 1
    const meridiem = MERIDIEM.exec(tokenAt(tokens, end).lower)
    if (meridiem !== null) {
      if (hour < 1 || hour > 12) return null
      hour = (hour % 12) + (meridiem[1]?.startsWith('p') ? 12 : 0)
      end++
    } else if (!colon || hour > 23 || token.text.length < 2 || tokenAt(tokens, end).text === ':') return null
    return clock(end, hour, minute)
  },
}

function clock(end: number, hour: number, minute: number) {
  return { end, type: 'TIME', meaning: { kind: 'clock', value: `T${pad(hour)}:${pad(minute)}` } } as const
}
