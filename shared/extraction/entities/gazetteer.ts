import { AMBIGUOUS_CITIES } from '../lexicon/ambiguousCities.ts'
import { CITIES } from '../lexicon/cities.ts'
import { COMPANIES, MARKET_INDICES } from '../lexicon/companies.ts'
import { GIVEN_NAMES } from '../lexicon/givenNames.ts'
import { PUBLIC_BODIES } from '../lexicon/organisations.ts'
import { COUNTRIES, REGIONS, STATES } from '../lexicon/regions.ts'
import { indexPhrases } from './phraseIndex.ts'

function splitList(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

const places = [...splitList(CITIES), ...STATES, ...COUNTRIES, ...REGIONS]
export const PLACE_INDEX = indexPhrases(places)
/** Lower case. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(places.map((name) => name.toLowerCase()))
/** States, provinces and countries: what stands behind a city and a comma. */
export const STATE_INDEX = indexPhrases([...STATES, ...COUNTRIES])
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(splitList(AMBIGUOUS_CITIES))
export const ORGANISATION_INDEX = indexPhrases([...PUBLIC_BODIES, ...COMPANIES])
export const COMPANY_INDEX = indexPhrases(COMPANIES)
export const MARKET_INDEX_INDEX = indexPhrases(MARKET_INDICES)
export const GIVEN_NAME_SET: ReadonlySet<string> = new Set(splitList(GIVEN_NAMES))
