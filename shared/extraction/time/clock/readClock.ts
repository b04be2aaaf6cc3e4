import { DAY_PARTS, SMALL_NUMBERS, TENS } from '../../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../../text/token.ts'
import type { ClockReading } from './clockReading.ts'
import { readZone } from './readZone.ts'

const MERIDIEM = /^(?:am|pm|a\.m\.?|p\.m\.?)$/
const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0],
])

/**
 * Reads a time of day at a token, however bare: "7", "7:30", "7.30", "7:56:30 am", "9a", "0730", "noon", "12 noon",
 * "seven", "three thirty", "eight o'clock", "11ish", "8 p.m. EST", "10 in the morning". The caller decides whether a bare number is one.
 */
export function readClock(tokens: readonly Token[], at: number): ClockReading | null {
  const named = NAMED.get(tokenAt(tokens, at).lower)
  if (named !== undefined) return withZone(tokens, reading(named, null, null, at + 1, true, true))
  const plain = readDigits(tokens, at) ?? readWords(tokens, at)
  return plain === null || plain.hour > 24 ? null : withZone(tokens, withHalf(tokens, plain))
}

function reading(
  hour: number,
  minute: number | null,
  second: number | null,
  end: number,
  halfKnown: boolean,
  explicit: boolean,
): ClockReading {
  return { hour, minute, second, halfKnown, explicit, zone: '', end }
}

function readDigits(tokens: readonly Token[], at: number): ClockReading | null {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number') return null
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text)
  // Four digits are a year unless a zero or "hours" shows a clock.
  const shown = token.text.startsWith('0') || /^(?:hours|hrs|gmt|utc)$/.test(tokenAt(tokens, at + 1).lower)
  if (military !== null && shown) return reading(Number(military[1]), Number(military[2]), null, at + 1, true, false)
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(token.text)
  if (dotted !== null) return reading(Number(dotted[1]), Number(dotted[2]), null, at + 1, Number(dotted[1]) > 12, false)
  if (!/^\d{1,2}$/.test(token.text) || Number(token.text) > 24) return null
  const hour = Number(token.text)
  const minute = readSixtieth(tokens, at + 1)
  if (minute === null) return reading(hour, null, null, at + 1, hour > 12, false)
  const second = readSixtieth(tokens, at + 3)
  return reading(hour, minute, second, second === null ? at + 3 : at + 5, hour > 12, true)
}

/** ":30" directly behind the number before it. */
function readSixtieth(tokens: readonly Token[], at: number): number | null {
  const [colon, digits] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (colon.text !== ':' || colon.spaceBefore || digits.spaceBefore || !/^[0-5]\d$/.test(digits.text)) return null
  return Number(digits.text)
}

function readWords(tokens: readonly Token[], at: number): ClockReading | null {
  const hour = SMALL_NUMBERS.get(tokenAt(tokens, at).lower)
  if (hour === undefined || hour > 12) return null
  const tens = TENS.get(tokenAt(tokens, at + 1).lower)
  if (tens === undefined || tens > 50) return reading(hour, null, null, at + 1, false, false)
  const unit = SMALL_NUMBERS.get(tokenAt(tokens, at + 2).lower) ?? 0
  return reading(hour, tens + (unit < 10 ? unit : 0), null, unit > 0 && unit < 10 ? at + 3 : at + 2, false, true)
}

function withHalf(tokens: readonly Token[], plain: ClockReading): ClockReading {
  const dot = tokenAt(tokens, plain.end).text === '.' && !tokenAt(tokens, plain.end + 1).spaceBefore ? 1 : 0
  const token = tokenAt(tokens, plain.end + dot)
  const word = token.lower
  const joined = !token.spaceBefore
  const end = plain.end + dot + 1
  if (MERIDIEM.test(word) || (joined && dot === 0 && (word === 'a' || word === 'p') && plain.minute === null)) {
    if (plain.hour < 1 || plain.hour > 12) return { ...plain, hour: 99 }
    const hour = (plain.hour % 12) + (word.startsWith('p') ? 12 : 0)
    return { ...plain, hour, halfKnown: true, explicit: true, end }
  }
  if (word === 'noon' && plain.hour === 12) return { ...plain, halfKnown: true, explicit: true, end }
  if (word === 'midnight' && plain.hour === 12) return { ...plain, hour: 0, halfKnown: true, explicit: true, end }
  if (word === "o'clock" || word === 'oclock')
    return withDayPart(tokens, { ...plain, explicit: true, end: plain.end + 1 })
  if (joined && dot === 0 && (word === 'ish' || word === 'ampm')) return { ...plain, explicit: true, end }
  return withDayPart(tokens, plain)
}

/** "10 in the morning", "eleven at night". */
function withDayPart(tokens: readonly Token[], plain: ClockReading): ClockReading {
  if (plain.hour > 12) return plain
  const [first, second] = [tokenAt(tokens, plain.end).lower, tokenAt(tokens, plain.end + 1).lower]
  const inThe = first === 'in' && second === 'the'
  if (!inThe && !(first === 'at' && second === 'night')) return plain
  const part = DAY_PARTS.get(inThe ? tokenAt(tokens, plain.end + 2).lower : 'night')
  if (part === undefined) return plain
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && plain.hour >= 6)
  const hour = late ? (plain.hour % 12) + 12 : plain.hour % 12
  return { ...plain, hour, halfKnown: true, explicit: true, end: plain.end + (inThe ? 3 : 2) }
}

function withZone(tokens: readonly Token[], plain: ClockReading): ClockReading | null {
  if (plain.hour > 24) return null
  const zone = plain.explicit || plain.minute !== null ? readZone(tokens, plain.end) : null
  const hour = plain.hour === 24 ? 0 : plain.hour
  return zone === null ? { ...plain, hour } : { ...plain, hour, zone: zone.offset, end: zone.end, explicit: true }
}
