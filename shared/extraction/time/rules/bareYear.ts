import { type Token, tokenAt } from '../../text/token.ts'
import { readWordYear } from '../readWordYear.ts'
import { readYear } from '../readYear.ts'
import { NUMBER_START, type TimeReading, type TimeRule } from '../timeMatch.ts'

const LEADS = new Set(
  'in since until till by of from during through before after early mid late and to between for circa about around year years throughout around spring summer autumn fall winter the a an that his her its their or back as another one'.split(
    ' ',
  ),
)
const EARLY_LEADS = new Set(['in', 'since', 'of', 'from', 'until', 'by', 'between', 'and'])
const COUNTED = new Set(
  'people troops agents officers dollars euros pounds men women soldiers miles meters metres feet kilometers kilograms tons jobs votes members homes words points acres employees workers migrants students block mph rpm hours minutes seconds days weeks months years percent'.split(
    ' ',
  ),
)
const STREETS = new Set(
  'street avenue road boulevard drive lane block court way place highway st ave blvd rd dr ln'.split(' '),
)
/** What a number behind it only labels. */
const LABELS = new Set(
  'section sections chapter title article room suite apt apartment unit route highway interstate flight bill page line case docket rule channel gate bus train model lot exit form box'.split(
    ' ',
  ),
)
const MONEY = new Set(['$', '€', '£', '¥', '#', '№'])

/**
 * A year alone: "in 2022", "the 2016 incident", "since 1998", "(2009)", "2003.".
 * Not "2,000 agents", "2000 people", "$2022", "2020 Main Street", "1401 Forrest Avenue", "No. 1989", "v. 1998.5", "Section 1985", "Room 2020",
 * "555-12-2016".
 */
export const bareYear: TimeRule = {
  name: 'bare year',
  starts: [NUMBER_START, 'two', 'nineteen', 'eighteen', 'twenty'],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const year = readYear(token)
    if (year === null) return inWords(tokens, at)
    const before = tokenAt(tokens, at - 1)
    const after = tokenAt(tokens, at + 1)
    if (LABELS.has(before.lower) || isNumbered(tokens, at) || isHyphenated(tokens, at)) return null
    if (MONEY.has(before.text) || before.lower === 'no' || before.lower === 'number') return null
    if (!token.spaceBefore && before.kind === 'number') return null
    if (!token.spaceBefore && /^[/:.+=_@]$/.test(before.text)) return null
    const heading = after.text === ':' && token.linesBefore > 0 && tokenAt(tokens, at + 2).spaceBefore
    if (
      !heading &&
      !after.spaceBefore &&
      (/^[/:%+=_@°]$/.test(after.text) || after.kind === 'word') &&
      after.lower !== "'s"
    )
      return null
    // "at 2130 on 4 May", "2100 hours": a clock of 24 hours.
    if (after.lower === 'on' && tokenAt(tokens, at + 2).kind === 'number') return null
    if (COUNTED.has(after.lower) || isAddress(tokens, at)) return null
    if (!LEADS.has(before.lower) && isPlainPlural(after) && !after.capital) return null
    const plausible = year >= 1800 && year <= 2100
    if (!plausible && !EARLY_LEADS.has(before.lower)) return null
    if (!heading && !LEADS.has(before.lower) && year < 1900 && !/^[(,–—-]$/.test(before.text)) return null
    return { end: at + 1, type: 'DATE', meaning: { kind: 'calendar', year, month: null, day: null } }
  },
}

function isPlainPlural(token: Token): boolean {
  return token.kind === 'word' && token.lower.length > 4 && token.lower.endsWith('s') && !token.lower.endsWith('ss')
}

function isAddress(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= 5; step++) {
    const token = tokenAt(tokens, at + step)
    if (STREETS.has(token.lower)) return token.capital || token.lower === 'block'
    if (!token.capital && token.kind !== 'number' && !/^(?:st|nd|rd|th)$/.test(token.lower)) return false
  }
  return false
}

/** Behind words that may count, a noun would be what they count. */
const FUNCTION_WORDS = new Set(
  'it he she they we i you the a an this that his her their its was were is are has had and to when but on at in for by'.split(
    ' ',
  ),
)

/** "555-12-2016": behind a dash and a short number it ends a number of its own. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [dash, number] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)]
  const joined = dash.text === '-' && !dash.spaceBefore && !tokenAt(tokens, at).spaceBefore
  return joined && number.kind === 'number' && number.text.length < 4
}

/** "2026-13-40": the first part of a longer number. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const marks = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 3)]
  return (
    marks.every(({ text, spaceBefore }) => text === '-' && !spaceBefore) && tokenAt(tokens, at + 4).kind === 'number'
  )
}

/** "in nineteen eighty-six", "since two thousand and five": words need a preposition, or they count something. */
function inWords(tokens: readonly Token[], at: number): TimeReading | null {
  if (!/^(?:in|since|until|by|of|from)$/.test(tokenAt(tokens, at - 1).lower)) return null
  const year = readWordYear(tokens, at)
  if (year === null) return null
  const after = tokenAt(tokens, year.end)
  if (after.kind === 'word' && !FUNCTION_WORDS.has(after.lower)) return null
  return { end: year.end, type: 'DATE', meaning: { kind: 'calendar', year: year.year, month: null, day: null } }
}
