import { columnWords } from './columnName.ts'

/** What a column may be, as far as its name says. A list of words each; the rules are those of `namedRole`. */
const LAST_WORDS = {
  title: ['title', 'headline', 'subject', 'heading'],
  person: [
    'victim',
    'victims',
    'person',
    'people',
    'suspect',
    'defendant',
    'decedent',
    'deceased',
    'fullname',
    'plaintiff',
  ],
  organisation: [
    'agency',
    'agencies',
    'department',
    'organisation',
    'organization',
    'company',
    'employer',
    'court',
    'chamber',
    'institution',
    'facility',
    'committee',
    'institute',
  ],
  area: ['city', 'town', 'municipality', 'village', 'locality', 'borough'],
  region: ['state', 'province', 'region', 'county', 'district'],
  country: ['country', 'nation'],
  place: ['place', 'location', 'venue', 'where', 'ort', 'lieu'],
  street: ['address', 'street', 'streetaddress'],
  source: ['source', 'outlet', 'publisher', 'publication', 'newspaper', 'media'],
  url: ['url', 'link', 'href', 'uri', 'website'],
  amount: ['amount', 'sum', 'cost', 'budget', 'funding', 'dollars', 'usd'],
  description: ['description', 'summary', 'abstract', 'narrative', 'details', 'synopsis'],
  type: ['type', 'category', 'kind', 'cause', 'subtype'],
  year: ['year', 'yyyy', 'jahr'],
  month: ['month', 'mon'],
  day: ['day', 'dd'],
} as const

export type NamedRole = keyof typeof LAST_WORDS

/** Words after which a name of one of these says nothing of itself: `race_source`, `court type`, `city id`. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['race', 'gender', 'sex', 'age', 'image', 'photo', 'pdf', 'data'])

/** "Name" alone is a person's; with one of these it is theirs: `Facility_Name`. */
const NAME_WORDS: ReadonlySet<string> = new Set(['name', 'names'])

/**
 * The role that a column's name tells, by its last word: `Incident city` is an area, `city_id` and `Within city limits`
 * none. `Agency responsible` and `Cause of death` are told by their first. Null for what no word tells.
 */
export function namedRole(name: string): NamedRole | null {
  const words = columnWords(name)
  const last = words.at(-1) ?? ''
  if (words.slice(0, -1).some((word) => ATTRIBUTES.has(word))) return null
  if (NAME_WORDS.has(last)) {
    const owner = words.at(-2)
    if (owner === undefined || owner === 'full' || owner === 'first' || owner === 'last') return 'person'
    return roleOfWord(owner)
  }
  const told = roleOfWord(last)
  if (told !== null) return told
  // "Agency responsible", "Cause of death", "Place of birth" and "Facility involved" begin with what they are.
  const first = roleOfWord(words[0] ?? '')
  return first !== null && words.length > 1 && (words[1] === 'of' || AFTERWORDS.has(last)) ? first : null
}

const AFTERWORDS: ReadonlySet<string> = new Set(['responsible', 'involved', 'concerned'])

function roleOfWord(word: string): NamedRole | null {
  for (const [role, words] of Object.entries(LAST_WORDS)) {
    if (isRole(role) && words.some((known) => known === word)) return role
  }
  // Names written as one word: "lawenforcementagency".
  return /.{6}(?:agency|department)$/.test(word) ? 'organisation' : null
}

function isRole(role: string): role is NamedRole {
  return Object.hasOwn(LAST_WORDS, role)
}

/** Words that make a date the one on which something happened, and words that make it another. */
const HAPPENED = new Set([
  'incident',
  'event',
  'death',
  'signing',
  'occurred',
  'occurrence',
  'shooting',
  'attack',
  'vote',
  'decision',
  'arrest',
  'start',
  'begin',
])
const RECORDED = new Set([
  'publication',
  'published',
  'updated',
  'update',
  'created',
  'modified',
  'birth',
  'born',
  'dob',
  'accessed',
  'retrieved',
  'filed',
  'entered',
  'added',
  'reported',
  'end',
  'expiry',
  'release',
])
const DATE_WORDS = new Set(['date', 'dates', 'datum', 'fecha', 'when', 'day', 'datetime', 'timestamp', 'time'])

/**
 * How much a name says that the column holds the date of what a row tells: 3 `Incident date`, 2 `date`, 1 `occurred`, 0
 * nothing (`Incident zip`), -1 another date (`updated`, `birth date`).
 */
export function dateNameScore(name: string): number {
  const words = columnWords(name)
  const last = words.at(-1) ?? ''
  const isDate = words.some((word) => DATE_WORDS.has(word) || (word.length > 4 && word.endsWith('date')))
  if (!isDate) return RECORDED.has(last) ? -1 : HAPPENED.has(last) ? 1 : 0
  if (words.some((word) => RECORDED.has(word))) return -1
  return words.some((word) => HAPPENED.has(word)) ? 3 : 2
}
