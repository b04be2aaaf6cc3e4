import { ADDRESS_HEADS } from '../lexicon/regions.ts'
import { type Sentence, type Token, tokenAt } from '../text/token.ts'
import { draftName, type NameDraft } from './nameDraft.ts'

const DIRECTIONS = /^(?:north|south|east|west|n|s|e|w|ne|nw|se|sw|northeast|northwest|southeast|southwest)$/
const ROADS = /^(?:highway|route|interstate|hwy|rte|us|u\.s\.|i|road|county|state)$/
const STREET_WORDS =
  /^(?:street|streets|avenue|avenues|road|roads|boulevard|drive|lane|court|place|highway|parkway|square|plaza|way|terrace|alley|circle|st|ave|blvd|rd|dr|ln|hwy|pkwy|pike|trail|turnpike|freeway|expressway)$/
const MAXIMUM_NAME = 3

/**
 * Street addresses, crossings and numbered roads of a sentence: "1200 Main Street", "the 2600 block of Orchard Avenue",
 * "West 34th Street and Portland Avenue", "34th and Oak streets", "Interstate 94", "U.S. Highway 61", "Route 9".
 * Not "34th president", "Wall Street said" (a name without a number is for the names), "Main event".
 */
export function findAddresses(tokens: readonly Token[], sentence: Sentence): NameDraft[] {
  const addresses: NameDraft[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const { capital, kind } = tokenAt(tokens, at)
    if (!capital && kind !== 'number') continue
    const end = addressEnd(tokens, at, sentence.last)
    if (end === 0) continue
    const first = blockStart(tokens, at, sentence.first)
    const second = joinedEnd(tokens, end, sentence.last)
    addresses.push(draftName(first, Math.max(end, second), 'place', 'address'))
    at = Math.max(end, second) - 1
  }
  return addresses
}

/** End of an address that begins at `at`, 0 for none. */
function addressEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (tokenAt(tokens, at - 1).lower === 'of' && /^(?:block|corner|intersection)$/.test(tokenAt(tokens, at - 2).lower)) {
    const street = streetEnd(tokens, at, limit)
    if (street > 0) return withDirection(tokens, street, limit)
  }
  return (
    numberedRoadEnd(tokens, at) ||
    ordinalStreetEnd(tokens, at, limit) ||
    houseEnd(tokens, at, limit) ||
    crossingEnd(tokens, at, limit)
  )
}

/** "Interstate 94", "I-94", "U.S. Highway 61", "Route 9". */
function numberedRoadEnd(tokens: readonly Token[], at: number): number {
  const token = tokenAt(tokens, at)
  if (!token.capital || !ROADS.test(token.lower)) return 0
  let next = at + 1
  if (/^(?:us|u\.s\.|state|county)$/.test(token.lower)) {
    if (!/^(?:highway|route|road|hwy)$/.test(tokenAt(tokens, next).lower)) return 0
    next++
  } else if (token.lower === 'i') {
    if (tokenAt(tokens, next).text !== '-' || tokenAt(tokens, next).spaceBefore) return 0
    next++
  } else if (token.lower === 'road') return 0
  const number = tokenAt(tokens, next)
  return number.kind === 'number' && /^\d{1,4}$/.test(number.text) ? next + 1 : 0
}

/** "34th Street", "West 26th Avenue North", "34th and Oak streets". */
function ordinalStreetEnd(tokens: readonly Token[], at: number, limit: number): number {
  const start = DIRECTIONS.test(tokenAt(tokens, at).lower) && tokenAt(tokens, at).capital ? at + 1 : at
  const ordinal = ordinalEnd(tokens, start)
  if (ordinal === 0) return 0
  if (isStreetWord(tokens, ordinal)) return withDirection(tokens, ordinal + 1, limit)
  if (tokenAt(tokens, ordinal).lower !== 'and') return 0
  const other = ordinalEnd(tokens, ordinal + 1) || capitalsEnd(tokens, ordinal + 1, limit)
  return other > ordinal + 1 && isStreetWord(tokens, other) ? other + 1 : 0
}

/** "1200 Main Street", "1200 N. Main St.". */
function houseEnd(tokens: readonly Token[], at: number, limit: number): number {
  const number = tokenAt(tokens, at)
  if (number.kind !== 'number' || !/^\d{1,5}$/.test(number.text)) return 0
  let start = at + 1
  if (DIRECTIONS.test(tokenAt(tokens, start).lower) && tokenAt(tokens, start).capital) start++
  if (tokenAt(tokens, start).text === '.') start++
  const end = streetEnd(tokens, start, limit)
  return end === 0 ? 0 : withDirection(tokens, end, limit)
}

/** "Main Street" with the street word last; "34th Street" too. */
function streetEnd(tokens: readonly Token[], at: number, limit: number): number {
  const ordinal = ordinalEnd(tokens, at)
  if (ordinal > 0) return isStreetWord(tokens, ordinal) ? ordinal + 1 : 0
  for (let end = at; end < Math.min(limit, at + MAXIMUM_NAME + 1); end++) {
    const token = tokenAt(tokens, end)
    if (!token.capital || token.kind !== 'word') return 0
    if (end > at && isStreetWord(tokens, end)) return end + 1
  }
  return 0
}

/** "Oak and Main streets": both with capitals, the street word in lower case. */
function crossingEnd(tokens: readonly Token[], at: number, limit: number): number {
  const first = tokenAt(tokens, at)
  if (!first.capital || first.kind !== 'word' || tokenAt(tokens, at - 1).capital) return 0
  const and = capitalsEnd(tokens, at, limit)
  if (tokenAt(tokens, and).lower !== 'and') return 0
  const end = ordinalEnd(tokens, and + 1) || capitalsEnd(tokens, and + 1, limit)
  return end > and + 1 && /^(?:streets|avenues|roads|boulevards|drives|lanes)$/.test(tokenAt(tokens, end).lower)
    ? end + 1
    : 0
}

/** "and Portland Avenue", "at 5th Street" behind a street. */
function joinedEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^(?:and|at)$/.test(tokenAt(tokens, at).lower)) return 0
  const end = ordinalStreetEnd(tokens, at + 1, limit) || streetEnd(tokens, at + 1, limit)
  return end === 0 ? 0 : withDirection(tokens, end, limit)
}

/** Takes in "the 2600 block of" in front. */
function blockStart(tokens: readonly Token[], at: number, limit: number): number {
  if (tokenAt(tokens, at - 1).lower !== 'of' || tokenAt(tokens, at - 2).lower !== 'block') return at
  const number = at - 3
  return number >= limit && tokenAt(tokens, number).kind === 'number' ? number : at
}

function ordinalEnd(tokens: readonly Token[], at: number): number {
  const number = tokenAt(tokens, at)
  const ending = tokenAt(tokens, at + 1)
  return number.kind === 'number' && !ending.spaceBefore && /^(?:st|nd|rd|th)$/.test(ending.lower) ? at + 2 : 0
}

function capitalsEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at
  while (end < Math.min(limit, at + MAXIMUM_NAME) && tokenAt(tokens, end).capital) end++
  return end
}

function isStreetWord(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokenAt(tokens, at)
  return STREET_WORDS.test(lower) && (capital || lower.endsWith('s')) && ADDRESS_HEADS.has(lower)
}

/** "South" or "NW" behind a street. */
function withDirection(tokens: readonly Token[], end: number, limit: number): number {
  const token = tokenAt(tokens, end)
  return end < limit && token.capital && DIRECTIONS.test(token.lower) ? end + 1 : end
}
