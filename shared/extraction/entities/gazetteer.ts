import { CITIES } from '../lexicon/cities.ts'
import { GIVEN_NAMES } from '../lexicon/givenNames.ts'
import { KNOWN_ORGANISATIONS } from '../lexicon/organisations.ts'
import { COUNTRIES, STATES } from '../lexicon/regions.ts'
import { indexPhrases } from './phraseIndex.ts'

function splitList(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

const places = [...splitList(CITIES), ...STATES, ...COUNTRIES]
export const PLACE_INDEX = indexPhrases(places)
/** Lower case. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(places.map((name) => name.toLowerCase()))
export const ORGANISATION_INDEX = indexPhrases(KNOWN_ORGANISATIONS)
export const GIVEN_NAME_SET: ReadonlySet<string> = new Set(splitList(GIVEN_NAMES))
