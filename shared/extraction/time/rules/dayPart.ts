import { DAY_PARTS } from '../../lexicon/timeWords.ts'
import { tokenAt } from '../../text/token.ts'
import { partOfDay, type TimeRule } from '../timeMatch.ts'

const AT = new Set(['night', 'dawn', 'daybreak', 'dusk', 'lunchtime', 'midday'])
/** Nouns that a part of a day only describes. */
const NOUNS = new Set(
  'rush commute traffic paper papers news shift light sun sky session sessions air prayers service services heat'.split(
    ' ',
  ),
)
const EDGES = new Set(['early', 'late', 'later', 'mid', 'one'])

/**
 * A part of a day alone: "in the morning", "early morning", "early in the morning", "late afternoon", "at night",
 * "at dawn", "overnight", "one evening". It belongs to the day the text named last.
 * Not "in the morning rush", "a morning person", "the afternoon papers", "Good Morning America", "Saturday Night Live".
 */
export const dayPart: TimeRule = {
  name: 'part of day alone',
  starts: ['in', 'at', 'overnight', ...EDGES],
  read(tokens, at) {
    const word = tokenAt(tokens, at).lower
    const next = tokenAt(tokens, at + 1).lower
    if (word === 'overnight')
      return /^(?:stay|stays|shift|shelter|guest|bag)/.test(next) ? null : partOfDay(at + 1, 'TNI')
    if (word === 'at') {
      return AT.has(next) ? { ...partOfDay(at + 2, `T${DAY_PARTS.get(next)}`), begin: at + 1 } : null
    }
    const lead = EDGES.has(word) ? at + 1 : at
    const inThe = tokenAt(tokens, lead).lower === 'in' && tokenAt(tokens, lead + 1).lower === 'the'
    if (word === 'in' && !inThe) return null
    const early = inThe && /^(?:early|late)$/.test(tokenAt(tokens, lead + 2).lower) ? 1 : 0
    const place = inThe ? lead + 2 + early : lead
    const token = tokenAt(tokens, place)
    const part = DAY_PARTS.get(token.lower)
    if (part === undefined || token.capital || NOUNS.has(tokenAt(tokens, place + 1).lower)) return null
    const hours = tokenAt(tokens, place + 1).lower === 'hours' ? 1 : 0
    return { ...partOfDay(place + 1 + hours, `T${part}`), begin: word === 'in' ? at + 1 : at }
  },
}
