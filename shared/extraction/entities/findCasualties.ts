import {
  COUNTED_PEOPLE,
  DEATH_NOUNS,
  INJURED_STATES,
  INJURING_VERBS,
  INJURY_NOUNS,
  KILLED_STATES,
  KILLING_VERBS,
} from '../lexicon/casualtyWords.ts'
import { MONTHS, UNITS } from '../lexicon/timeWords.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { readCount } from '../time/readCount.ts'
import type { CasualtyMention } from '../types.ts'

type Fate = CasualtyMention['fate']
type Found = { readonly fate: Fate; readonly first: number; readonly last: number }

/** How far a state may stand behind its number: "three police officers were shot and fatally wounded" is too far. */
const REACH = 7
const MODIFIERS: ReadonlySet<string> = new Set('at least more than about around nearly almost over some'.split(' '))
const MINIMUMS = /^(?:least|than|over)$/
const LINKS: ReadonlySet<string> = new Set(
  'was were are is been being be have has had also critically seriously badly left shot fatally and slightly severely reported pronounced confirmed presumed feared'.split(
    ' ',
  ),
)

/**
 * Counts of dead and injured: "killing three and wounding at least 12", "two people dead", "a man was killed",
 * "12 others were wounded", "no one was hurt", "the death toll rose to 34", "five deaths". `count` is null for "several".
 * Not "killed 12 years ago", "killed in 2012", "killed two dogs", "three people were arrested".
 */
export function findCasualties(text: string, tokens: readonly Token[]): CasualtyMention[] {
  const mentions: CasualtyMention[] = []
  let end = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at < end) continue
    const nobody = readNobody(tokens, at)
    const count = nobody ?? readCount(tokens, at)
    if (count === null || isDateOrMeasure(tokens, at, count.end)) continue
    const found =
      beforeCount(tokens, at, count.end) ?? behindCount(tokens, at, count.end) ?? tollBefore(tokens, at, count.end)
    if (found === null || found.first < end) continue
    end = found.last
    const [start, stop] = [tokenAt(tokens, found.first).start, tokenAt(tokens, found.last - 1).end]
    const atLeast = found.first < at && MINIMUMS.test(tokenAt(tokens, at - 1).lower)
    mentions.push({ start, end: stop, text: text.slice(start, stop), fate: found.fate, count: count.value, atLeast })
  }
  return mentions
}

/** "no one", "nobody", "no" in front of "injuries". */
function readNobody(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const { lower } = tokenAt(tokens, at)
  if (lower === 'nobody') return { value: 0, end: at + 1 }
  if (lower !== 'no') return null
  const next = tokenAt(tokens, at + 1).lower
  if (next === 'one') return { value: 0, end: at + 2 }
  return DEATH_NOUNS.has(next) || INJURY_NOUNS.has(next) || COUNTED_PEOPLE.has(next) ? { value: 0, end: at + 1 } : null
}

/** "killing at least three [people]": a verb in front, and people or the end of the phrase behind. */
function beforeCount(tokens: readonly Token[], at: number, end: number): Found | null {
  const first = modifierStart(tokens, at)
  const verb = tokenAt(tokens, first - 1).lower
  const fate = KILLING_VERBS.has(verb) ? 'killed' : INJURING_VERBS.has(verb) ? 'injured' : null
  if (fate === null) return null
  if (tokenAt(tokens, at).lower === 'a' || tokenAt(tokens, at).lower === 'an')
    return COUNTED_PEOPLE.has(tokenAt(tokens, end).lower) ? { fate, first, last: end } : null
  return isEndOfCount(tokens, end) ? { fate, first, last: end } : null
}

/** "three people were killed", "12 injured", "two dead", "five deaths". */
function behindCount(tokens: readonly Token[], at: number, end: number): Found | null {
  const first = modifierStart(tokens, at)
  const noun = tokenAt(tokens, end).lower
  if (DEATH_NOUNS.has(noun)) return { fate: 'killed', first, last: end + 1 }
  if (INJURY_NOUNS.has(noun) && noun !== 'wounded') return { fate: 'injured', first, last: end + 1 }
  const isArticle = tokenAt(tokens, at).lower === 'a' || tokenAt(tokens, at).lower === 'an'
  let people = false
  for (let place = end; place < end + REACH; place++) {
    const { lower, kind } = tokenAt(tokens, place)
    if (KILLED_STATES.has(lower)) return isArticle && !people ? null : { fate: 'killed', first, last: place + 1 }
    if (INJURED_STATES.has(lower)) return isArticle && !people ? null : { fate: 'injured', first, last: place + 1 }
    if (COUNTED_PEOPLE.has(lower)) people = true
    else if (kind !== 'word' || !(LINKS.has(lower) || (!people && place === end && !isArticle && isAdjective(lower))))
      return null
  }
  return null
}

/** "the death toll rose to 34", "a toll of 12". */
function tollBefore(tokens: readonly Token[], at: number, end: number): Found | null {
  const first = modifierStart(tokens, at)
  if (!/^(?:to|at|of|is|was)$/.test(tokenAt(tokens, first - 1).lower) || !isEndOfCount(tokens, end)) return null
  for (let back = first - 2; back >= first - 6; back--)
    if (tokenAt(tokens, back).lower === 'toll') return { fate: 'killed', first, last: end }
  return null
}

/** Where "at least", "up to" or "as many as" in front of the number begins. */
function modifierStart(tokens: readonly Token[], at: number): number {
  const word = (back: number) => tokenAt(tokens, at - back).lower
  if (word(1) === 'to' && word(2) === 'up') return at - 2
  if (word(1) === 'as' && word(2) === 'many' && word(3) === 'as') return at - 3
  let first = at
  while (first > at - 3 && MODIFIERS.has(tokenAt(tokens, first - 1).lower)) first--
  return first
}

/** Behind the number stand people, or words and marks that end the phrase. */
function isEndOfCount(tokens: readonly Token[], at: number): boolean {
  const { lower, kind, text } = tokenAt(tokens, at)
  if (kind === 'mark') return text !== '-' && text !== '%' && text !== '/'
  if (kind !== 'word') return false
  if (COUNTED_PEOPLE.has(lower) || (isAdjective(lower) && COUNTED_PEOPLE.has(tokenAt(tokens, at + 1).lower)))
    return true
  return /^(?:and|in|on|at|when|near|during|before|after|as|of|by|while|since|outside|inside|including|so)$/.test(lower)
}

function isAdjective(word: string): boolean {
  return /^(?:police|other|young|local|innocent|unarmed|national|federal|foreign|israeli|palestinian|american|iraqi|security|army|border)$/.test(
    word,
  )
}

/** "12 years", "5 January", "2012", "30 percent". */
function isDateOrMeasure(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokenAt(tokens, end)
  const number = tokenAt(tokens, at)
  if (number.kind === 'number' && /^(?:19|20)\d\d$/.test(number.text)) return true
  if (number.kind === 'number' && /[.]/.test(number.text)) return true
  if (next.kind !== 'word') return next.text === '-' || next.text === '%' || next.text === ':'
  if (tokenAt(tokens, at - 1).text === '$' || MONTHS.has(tokenAt(tokens, at - 1).lower)) return true
  return (
    UNITS.has(next.lower) || MONTHS.has(next.lower) || /^(?:percent|st|nd|rd|th|a\.m\.|p\.m\.|times?)$/.test(next.lower)
  )
}
