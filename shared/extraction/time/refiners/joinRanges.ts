import { type Token, tokenAt } from '../../text/token.ts'
import type { TimeMatch, TimeMeaning } from '../timeMatch.ts'

const TO = new Set(['to', 'through', 'thru', 'till', 'til', 'until'])
const DASHES = new Set(['-', '–', '—', '~'])
const ENDS = new Set<TimeMeaning['kind']>([
  'calendar',
  'weekday',
  'weekdayDay',
  'dayOfMonth',
  'unit',
  'namedMonth',
  'season',
  'quarter',
  'half',
  'holiday',
  'part',
])
/** Verbs that carry a date from one day to another instead of lasting from one to the other. */
const MOVES =
  /^(?:postpon|mov|reschedul|delay|push|chang|shift|extend|brought|bring|switch|rais|increas|rose|grew|fell|drop|declin|climb|cut|down|up)/
const MOVE_REACH = 8

/**
 * Two dates with a word of range between them are one expression: "from January to April 2015", "between 2007 and
 * 2009", "March 19-April 30", "Monday through Friday", "between Aug 2019 and now".
 * Not "1955-1963" without a lead (two years in a heading), "moved from Monday to Friday", "Monday and Friday",
 * "Friday-Jan. 15" (a weekday and its date).
 */
export function joinRanges(tokens: readonly Token[], matches: readonly TimeMatch[]): TimeMatch[] {
  const joined: TimeMatch[] = []
  for (const match of matches) {
    const before = joined.at(-1)
    const range = before === undefined ? null : rangeOf(tokens, before, match)
    if (range === null) joined.push(match)
    else joined[joined.length - 1] = range
  }
  return joined
}

function rangeOf(tokens: readonly Token[], start: TimeMatch, end: TimeMatch): TimeMatch | null {
  if (start.type !== 'DATE' || end.type !== 'DATE' || !ENDS.has(start.meaning.kind)) return null
  const to = isPresent(end.meaning) ? TODAY : end.meaning
  if (!ENDS.has(to.kind)) return null
  const lead = tokenAt(tokens, start.first - 1).lower
  const led = lead === 'from' || lead === 'between'
  // "from May 30, 2020, to June 2": the comma closes the year.
  const place = led && tokenAt(tokens, start.last).text === ',' ? start.last + 1 : start.last
  const gap = end.first - place
  const joint = tokenAt(tokens, place)
  if (gap < 1 || gap > 2 || joint.linesBefore > 1 || (gap === 2 && !isLead(tokens, place + 1))) return null
  if (joint.lower === 'and' ? lead !== 'between' : !TO.has(joint.lower) && !DASHES.has(joint.text)) return null
  if (DASHES.has(joint.text) && !led && joint.text !== '~' && (isBareYear(start) || start.meaning.kind === 'weekday'))
    return null
  if (lead !== 'between' && TO.has(joint.lower) && isMove(tokens, start.first)) return null
  const meaning = { kind: 'range', from: start.meaning, to } as const
  const rules = [...new Set([...start.rules, ...end.rules]), 'range'] as const
  return { ...start, first: led ? start.first - 1 : start.first, last: end.last, meaning, approximate: false, rules }
}

const TODAY = { kind: 'unit', unit: 'day', offset: 0, anchor: 'publication' } as const

function isPresent(meaning: TimeMeaning): boolean {
  return meaning.kind === 'fixed' && meaning.value === 'PRESENT_REF'
}

function isLead(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|to|this|next)$/.test(tokenAt(tokens, at).lower)
}

function isBareYear({ meaning }: TimeMatch): boolean {
  return meaning.kind === 'calendar' && meaning.month === null
}

function isMove(tokens: readonly Token[], first: number): boolean {
  for (let back = 1; back <= MOVE_REACH; back++) {
    const token = tokenAt(tokens, first - back)
    if (token.text === '.' || token.text === '') return false
    if (MOVES.test(token.lower)) return true
  }
  return false
}
