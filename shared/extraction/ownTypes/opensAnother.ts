import type { Mention } from '../events/mention.ts'
import { entityAt, type SentenceView, wordAt } from '../events/sentenceView.ts'
import { tokenAt } from '../text/token.ts'

/** Tokens looked at in a sentence of any length. */
const REACH = 40
const LINK_WORDS = 3
const LINKS = new Set('and also meanwhile ,'.split(' '))
const BEFORE_PLACE = new Set('in at near outside'.split(' '))
const SETTLEMENT =
  /^(?:town|city|village|hamlet|suburb|port|district|province|department|municipality|county|neighbou?rhood|region)$/
const OTHER = /^(?:another|separate|second|third|different)$/
/** "In another incident": not "in another development", "in another interview", which only goes on with the report. */
const OCCASION = /^(?:incident|case|action|act|attack|raid|assault|episode|occasion|event)s?$/
/** "In Lima, police said a bomb …" is where the police spoke; "In Tarnow, they …" goes on with who was told of. */
const CONTINUES = new Set('said says told announced reported stated added confirmed he she they it we who'.split(' '))

/**
 * A list of incidents tells each in a sentence that opens with its place or as a further one: "In the village of Tarnow
 * gunmen burned the school", "Elsewhere, …", "In a separate incident, …". Such a sentence is not about the incident told
 * before, unless that one has the same place.
 */
export function opensAnother({ view, trigger }: Mention, before: Mention): boolean {
  if (trigger.definite || before.view.sentence === view.sentence) return false
  let at = view.sentence.first
  while (at < view.sentence.first + LINK_WORDS && LINKS.has(wordAt(view, at))) at++
  if (wordAt(view, at) === 'elsewhere') return isTold(view, at + 1, trigger.first)
  if (!BEFORE_PLACE.has(wordAt(view, at))) return false
  const other = wordAt(view, at + 1) === 'a' ? at + 2 : at + 1
  if (OTHER.test(wordAt(view, other)) && OCCASION.test(wordAt(view, other + 1)))
    return isTold(view, other + 2, trigger.first)
  const place = placeAt(view, at + 1)
  return place >= 0 && isTold(view, place + 1, trigger.first) && !names(before, wordAt(view, place))
}

/** The first word of the name in "the village of *Tarnow*" or "*Lima*"; -1 for what is no place. */
function placeAt(view: SentenceView, at: number): number {
  if (entityAt(view, at)?.kind === 'place') return at
  const noun = wordAt(view, at) === 'the' ? at + 1 : at
  if (!SETTLEMENT.test(wordAt(view, noun)) || wordAt(view, noun + 1) !== 'of') return -1
  return tokenAt(view.tokens, noun + 2).capital ? noun + 2 : -1
}

function isTold(view: SentenceView, from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let at = from; at < to; at++) if (CONTINUES.has(wordAt(view, at))) return false
  return from < to
}

function names({ view, trigger }: Mention, word: string): boolean {
  for (let at = trigger.first - REACH; at < trigger.last + REACH; at++) if (wordAt(view, at) === word) return true
  return false
}
