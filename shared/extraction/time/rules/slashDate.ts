import { type Token, tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readShortYear, readYear } from '../readYear.ts'
import { NUMBER_START, type TimeMeaning, type TimeReading, type TimeRule } from '../timeMatch.ts'

/**
 * A date in figures with its year: "3/14/2026", "14/3/2026", "3/14/26", "10-1-2018", "23.04.2022". Where both orders are
 * real dates the American one is taken and the other kept as the second reading; with dots it is day before month.
 * Not "1/2" (a fraction), "24/7", "9/11" without a year, "555-12-2016" (a phone number), "1.2.3" (a version).
 */
export const slashDate: TimeRule = {
  name: 'slash date',
  starts: [NUMBER_START],
  read(tokens, at) {
    const before = tokenAt(tokens, at - 1)
    if (!tokenAt(tokens, at).spaceBefore && /^[./:+=_\d]$/.test(before.text.slice(-1))) return null
    return readDotted(tokens, at) ?? readSeparated(tokens, at)
  },
}

function readSeparated(tokens: readonly Token[], at: number): TimeReading | null {
  const [one, mark, two, markAgain, last] = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, at + step))
  if (!one || !mark || !two || !markAgain || !last) return null
  if (!/^[-/]$/.test(mark.text) || markAgain.text !== mark.text || mark.spaceBefore || two.spaceBefore) return null
  if (two.kind !== 'number' || one.text.length > 2 || two.text.length > 2) return null
  const year = readYear(last) ?? (mark.text === '/' ? readShortYear(last) : null)
  const after = tokenAt(tokens, at + 5)
  if (year === null || (after.text === '/' && !after.spaceBefore)) return null
  const meaning = inEitherOrder(year, Number(one.text), Number(two.text))
  return meaning === null ? null : { end: at + 5, type: 'DATE', meaning }
}

/** "23.04" is one number to the tokeniser, "." and "2022" follow. */
function readDotted(tokens: readonly Token[], at: number): TimeReading | null {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(tokenAt(tokens, at).text)
  const dot = tokenAt(tokens, at + 1)
  if (parts === null || dot.text !== '.' || dot.spaceBefore || tokenAt(tokens, at + 2).spaceBefore) return null
  const year = readYear(tokenAt(tokens, at + 2))
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  if (year === null || !isRealDate(year, month, day)) return null
  return { end: at + 3, type: 'DATE', meaning: { kind: 'calendar', year, month, day } }
}

/** Month and day where that is a real date, day and month otherwise; the other order beside it where both are. */
function inEitherOrder(year: number, a: number, b: number): TimeMeaning | null {
  const american = isRealDate(year, a, b)
  const european = isRealDate(year, b, a)
  if (!american && !european) return null
  const calendar = { kind: 'calendar', year, month: american ? a : b, day: american ? b : a } as const
  return american && european && a !== b ? { ...calendar, alternative: { month: b, day: a } } : calendar
}
