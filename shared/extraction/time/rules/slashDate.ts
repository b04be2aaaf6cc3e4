import { tokenAt } from '../../text/token.ts'
import { isRealDate } from '../calendar.ts'
import { readShortYear, readYear } from '../readYear.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

/**
 * "3/14/2026", "14/3/2026", "3/14/26". Where both orders are real dates the American one is taken and the other kept
 * as the second reading. Not "1/2" (a fraction), "24/7", "9/11/" without a year.
 */
export const slashDate: TimeRule = {
  name: 'slash date',
  starts: [NUMBER_START],
  read(tokens, at) {
    const [one, slash, two, slashAgain, last] = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, at + step))
    if (!one || !slash || !two || !slashAgain || !last) return null
    if (slash.text !== '/' || slashAgain.text !== '/' || slash.spaceBefore || two.kind !== 'number') return null
    if (one.text.length > 2 || two.text.length > 2 || tokenAt(tokens, at - 1).text === '/') return null
    const year = readYear(last) ?? readShortYear(last)
    if (year === null || tokenAt(tokens, at + 5).text === '/') return null
    const [a, b] = [Number(one.text), Number(two.text)]
    const american = isRealDate(year, a, b)
    const european = isRealDate(year, b, a)
    if (!american && !european) return null
    const calendar = { kind: 'calendar', year, month: american ? a : b, day: american ? b : a } as const
    const meaning = american && european && a !== b ? { ...calendar, alternative: { month: b, day: a } } : calendar
    return { end: at + 5, type: 'DATE', meaning }
  },
}
