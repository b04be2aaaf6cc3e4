import { findEntities, lastWord } from '../extraction/entities/findEntities.ts'
import { GIVEN_NAME_SET, PLACE_INDEX } from '../extraction/entities/gazetteer.ts'
import { matchPhrase } from '../extraction/entities/phraseIndex.ts'
import type { PlacedEntity } from '../extraction/entities/placedEntity.ts'
import { CAPITALISED_COMMON, FUNCTION_WORDS } from '../extraction/lexicon/functionWords.ts'
import { ADDRESS_HEADS, COUNTRIES, PLACE_HEADS, STATE_SHORT_FORMS, STATES } from '../extraction/lexicon/regions.ts'
import { splitSentences } from '../extraction/text/splitSentences.ts'
import { type Token, type TokenisedText, tokenAt } from '../extraction/text/token.ts'
import { tokenise } from '../extraction/text/tokenise.ts'
import { ageAt, ageBefore, ageBehind } from './agesIn.ts'
import { casualtiesAt } from './casualtiesAt.ts'
import type { Clues, PersonClue } from './clues.ts'
import { COMMON_SURNAMES } from './commonSurnames.ts'
import { COMMON_WORDS } from './commonWords.ts'
import { OFFICES } from './offices.ts'
import { shinglesOf } from './shingles.ts'
import { stemOf } from './stemOf.ts'

/** Reports say what matters early; page furniture and other stories stand late. */
const MAXIMUM_LENGTH = 12_000
/** "Jane Roe, a spokeswoman for the police": how far behind the comma the office may stand. */
const OFFICE_REACH = 7
const SHORTEST_NAME = 3

/** What a text says that tells its incident from others. Linear in the text. */
export function readClues(text: string): Clues {
  const tokens = tokenise(text.slice(0, MAXIMUM_LENGTH))
  const sentences = splitSentences(text, tokens)
  const entities = findEntities({ text, tokens, sentences })
  const ages = new Set<number>()
  const counts = new Set<string>()
  const names = new Set<string>()
  const words = new Map<string, string>()
  const openers = new Set(sentences.map(({ first }) => first))
  const kinds = kindByToken(entities)
  for (const [at, token] of tokens.entries()) {
    const age = ageAt(tokens, at)
    if (age !== null) ages.add(age)
    const count = casualtiesAt(tokens, at)
    if (count !== null) counts.add(count)
    if (token.kind !== 'word' || token.lower.length < SHORTEST_NAME) continue
    if (!token.capital) addWord(words, token)
    else if (kinds.has(at) || !openers.has(at)) {
      if (kinds.get(at) !== 'organisation' && !isCommonName(tokens, at)) names.add(token.lower)
    }
  }
  return {
    people: peopleIn({ text, tokens, sentences }, entities),
    streets: streetsIn(tokens, entities),
    places: placesIn(entities),
    names,
    ages,
    counts,
    words,
    shingles: shinglesOf(text),
  }
}

function kindByToken(entities: readonly PlacedEntity[]): ReadonlyMap<number, PlacedEntity['kind']> {
  const kinds = new Map<number, PlacedEntity['kind']>()
  for (const { first, last, kind } of entities) for (let at = first; at < last; at++) kinds.set(at, kind)
  return kinds
}

function addWord(words: Map<string, string>, { lower }: Token): void {
  if (lower.length <= SHORTEST_NAME || lower.includes('.') || FUNCTION_WORDS.has(lower)) return
  const stem = stemOf(lower)
  if (!COMMON_WORDS.has(stem) && !words.has(stem)) words.set(stem, lower)
}

/** States and countries: far too wide to tell incidents apart. */
const WIDE_PLACES: ReadonlySet<string> = new Set([...STATES, ...COUNTRIES])
const WIDE_WORDS: ReadonlySet<string> = new Set([...WIDE_PLACES].flatMap((name) => name.split(' ')))

/** A word that many names hold, and so says little: a given name, a common surname, a city, "Department". */
function isCommonName(tokens: readonly Token[], at: number): boolean {
  const { text, lower, shout } = tokenAt(tokens, at)
  return (
    shout ||
    CAPITALISED_COMMON.has(lower) ||
    FUNCTION_WORDS.has(lower) ||
    OFFICES.has(lower) ||
    ADDRESS_HEADS.has(lower) ||
    PLACE_HEADS.has(lower) ||
    STATE_SHORT_FORMS.has(lower) ||
    COMMON_SURNAMES.has(lower) ||
    COMMON_WORDS.has(stemOf(lower)) ||
    GIVEN_NAME_SET.has(text) ||
    WIDE_WORDS.has(text) ||
    matchPhrase(PLACE_INDEX, tokens, at) > 0
  )
}

function peopleIn(document: TokenisedText, entities: readonly PlacedEntity[]): ReadonlyMap<string, PersonClue> {
  const named = entities.filter(({ kind }) => kind === 'person')
  const officials = new Set(named.filter((entity) => holdsOffice(document, entity)).map(({ name }) => lastWord(name)))
  const people = new Map<string, PersonClue>()
  for (const { name, first, last } of named) {
    const words = name.toLowerCase().split(' ')
    const key = lastWord(name)
    if (officials.has(key) || key.length < SHORTEST_NAME || words.some((word) => OFFICES.has(word))) continue
    const known = people.get(key)
    const given = words.length > 1 ? (words[0] ?? '') : ''
    people.set(key, {
      first: known === undefined || known.first === '' ? given : known.first,
      age: ageBehind(document.tokens, last) ?? ageBefore(document.tokens, first) ?? known?.age ?? null,
    })
  }
  return people
}

/** "Police Chief Jane Roe", "Jane Roe, a spokeswoman for the police". */
function holdsOffice({ tokens, sentences }: TokenisedText, { first, last, sentence }: PlacedEntity): boolean {
  const start = sentences[sentence]?.first ?? 0
  for (let at = first - 1; at >= Math.max(start, first - 3); at--) {
    const { kind, text, lower } = tokenAt(tokens, at)
    if (OFFICES.has(lower)) return true
    if (kind === 'mark' && text !== '.') break
  }
  if (tokenAt(tokens, last).text !== ',') return false
  for (let at = last + 1; at <= last + OFFICE_REACH; at++) {
    const { text, lower } = tokenAt(tokens, at)
    if (text === ',' || text === '.') return false
    if (OFFICES.has(lower)) return true
  }
  return false
}

function placesIn(entities: readonly PlacedEntity[]): ReadonlySet<string> {
  const areas = entities.filter(
    ({ kind, detail, text }) => kind === 'place' && detail !== 'address' && !WIDE_PLACES.has(text),
  )
  return new Set(areas.map(({ text }) => text.toLowerCase()))
}

const SIDES = new Set(['north', 'south', 'east', 'west', 'n', 's', 'e', 'w'])
const COURTS = new Set(['district', 'circuit', 'county', 'superior', 'supreme', 'federal', 'appeals', 'u.s.'])
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])
const NUMBERED_BODIES = new Set(['circuit', 'district', 'precinct', 'ward', 'amendment', 'grade', 'infantry'])
const COMMON_SITES = new Set(['park', 'main', 'first', 'second', 'school', 'church', 'center', 'central', 'high'])

/** Without "street" and its like: "Magnolia Place" and "Magnolia Pl." are one. "District Court" is no street. */
function streetsIn(tokens: readonly Token[], entities: readonly PlacedEntity[]): ReadonlySet<string> {
  const streets = new Set<string>()
  for (const { kind, detail, text } of entities) {
    if (kind !== 'place' || detail !== 'address') continue
    const words = text
      .toLowerCase()
      .split(' ')
      .filter((word) => !ADDRESS_HEADS.has(word.replace('.', '')) && !SIDES.has(word.replace('.', '')))
    const name = words.join(' ')
    if (name !== '' && !COMMON_SITES.has(name) && !words.some((word) => COURTS.has(word))) streets.add(name)
  }
  // "22nd and Grand", "near 22nd Street": the number and its ending are two tokens.
  for (const [at, { kind, text }] of tokens.entries()) {
    const ending = tokenAt(tokens, at + 1)
    if (kind !== 'number' || ending.spaceBefore || !ORDINAL_ENDINGS.has(ending.lower)) continue
    const next = tokenAt(tokens, at + 2)
    if (NUMBERED_BODIES.has(next.lower)) continue
    if (next.capital || tokenAt(tokens, at + 3).capital) streets.add(`${text}${ending.lower}`)
  }
  return streets
}
