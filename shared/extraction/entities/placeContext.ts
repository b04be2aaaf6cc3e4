import { STATE_SHORT_FORMS } from '../lexicon/regions.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { STATE_INDEX } from './gazetteer.ts'
import { matchPhrase } from './phraseIndex.ts'

/** In front of an unknown name they make it a place: "in Elkton". */
export const STRICT_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in near outside downtown suburban throughout northern southern eastern western central upstate'.split(' '),
)
/** In front of a name that a gazetteer has too, but that is also a word or surname: "from Reading". */
export const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...STRICT_PREPOSITIONS,
  ...'from to at across around toward towards through between north south east west'.split(' '),
])
/** In front of a building: "at the Harlan Center". */
export const POINTING_PREPOSITIONS: ReadonlySet<string> = new Set('at in inside outside near into'.split(' '))

const NOUNS_BEHIND =
  /^(?:neighbou?rhood|province|county|township|suburb|prefecture|governorate|peninsula|archipelago|canton|borough|parish)$/
const NOUNS_OF =
  /^(?:city|town|village|suburb|suburbs|province|county|island|borough|neighbou?rhood|state|port|capital|municipality|district|community|hamlet|outskirts|streets|resident|residents|native|mayor)$/

/** Whether the words around make a name a place: "in Elkton", "Elkton, Ohio", "the Elkton neighborhood", "city of Elkton". */
export function isInPlaceContext(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1)
  if (STRICT_PREPOSITIONS.has(before.lower)) return true
  if (isBeforeState(tokens, last)) return true
  const behind = tokenAt(tokens, last)
  if (NOUNS_BEHIND.test(behind.lower) && !behind.capital) return true
  return before.lower === 'of' && NOUNS_OF.test(tokenAt(tokens, first - 2).lower)
}

/** ", Texas" or ", N.J." behind the name. */
export function isBeforeState(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).text !== ',') return false
  return stateLength(tokens, at + 1) > 0
}

/** Number of tokens of the state or country at `at`, short forms ("Okla.", "TX") included; 0 for none. */
export function stateLength(tokens: readonly Token[], at: number): number {
  const next = tokenAt(tokens, at)
  if (!next.capital) return 0
  const known = matchPhrase(STATE_INDEX, tokens, at)
  if (known > 0) return known
  if (!STATE_SHORT_FORMS.has(next.lower)) return 0
  if (tokenAt(tokens, at + 1).text === '.' && !next.shout) return 2
  return next.shout ? 1 : 0
}
