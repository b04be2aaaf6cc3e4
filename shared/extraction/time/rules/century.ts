import { ORDINALS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { readOrdinalDay } from '../readDayNumber.ts'
import { fixed, NUMBER_START, type TimeRule } from '../timeMatch.ts'

const FIRST = 11
const LAST = 21

/** "the 19th century", "18th-century", "the twentieth century". Not "a century ago" (a distance), "the 4th century" (before what articles date). */
export const century: TimeRule = {
  name: 'century',
  starts: [NUMBER_START, ...ORDINALS.keys(), 'twenty'],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const suffix = tokenAt(tokens, at + 1)
    const digits = token.kind === 'number' && /^(?:st|nd|rd|th)$/.test(suffix.lower) && !suffix.spaceBefore
    const number = digits ? { day: Number(token.text), end: at + 2 } : readOrdinalDay(tokens, at)
    if (number === null || number.day < FIRST || number.day > LAST) return null
    const place = tokenAt(tokens, number.end).text === '-' ? number.end + 1 : number.end
    if (tokenAt(tokens, place).lower !== 'century') return null
    const stem = String(number.day - 1)
    return fixed(place + 1, 'DATE', stem, `${stem}00/${stem}99`)
  },
}
