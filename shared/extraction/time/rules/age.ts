import { tokenAt } from '../../text/token.ts'
import { readCount } from '../readCount.ts'
import { fixed, NUMBER_START, type TimeRule } from '../timeMatch.ts'

/** An age written out as a length: "a 37-year-old woman", "18 years old", "eight-month-old". Ages as bare numbers are none. */
export const age: TimeRule = {
  name: 'age',
  starts: [
    NUMBER_START,
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
    'thirty',
    'forty',
    'fifty',
    'sixty',
    'seventy',
    'eighty',
    'ninety',
  ],
  read(tokens, at) {
    const count = readCount(tokens, at)
    if (count === null || count.value === null) return null
    const hyphen = tokenAt(tokens, count.end).text === '-' ? 1 : 0
    const unit = tokenAt(tokens, count.end + hyphen).lower
    const letter = unit.startsWith('year') ? 'Y' : unit.startsWith('month') ? 'M' : ''
    if (letter === '') return null
    const old = tokenAt(tokens, count.end + 1 + 2 * hyphen)
    const joined = hyphen === 0 || tokenAt(tokens, count.end + 2).text === '-'
    return joined && old.lower === 'old'
      ? fixed(count.end + 2 + 2 * hyphen, 'DURATION', `P${count.value}${letter}`)
      : null
  },
}
