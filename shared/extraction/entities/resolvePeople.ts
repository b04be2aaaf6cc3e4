import { NAME_SUFFIXES } from '../lexicon/titles.ts'
import { GIVEN_NAME_SET } from './gazetteer.ts'

/** A person's name as one place of the text has it. */
export type PersonMention = {
  readonly name: string
  /** Where it stands, as a token index. */
  readonly at: number
  /** "m" behind Mr., "f" behind Mrs. or Ms., else empty. */
  readonly gender: 'm' | 'f' | ''
}

/** Answers which person of the article a short form at a place means; null when none. */
export type PeopleOfArticle = {
  /** Whether a form of that spelling is surely a person here: the last name of one who is named in full. */
  readonly isPerson: (name: string) => boolean
  readonly fullName: (name: string, at: number, gender: PersonMention['gender']) => string
}

type Candidate = { name: string; mentions: number[]; gender: PersonMention['gender'] }

/**
 * Collects the people of an article. A short form ("Orr", "López Obrador", "Tala") is the person of that name who was
 * named last before it, of the gender its title tells; where nobody was, the first who is named after it.
 * Longer forms of one name are one person: "Tala Orr", later "Tala Q. Orr".
 */
export function resolvePeople(mentions: readonly PersonMention[]): PeopleOfArticle {
  const known = new Map<string, readonly string[]>()
  const partsOf = (name: string): readonly string[] => {
    const parts = known.get(name) ?? splitName(name)
    known.set(name, parts)
    return parts
  }
  const bySurname = new Map<string, Candidate[]>()
  const byGiven = new Map<string, Candidate[]>()
  for (const { name, at, gender } of mentions) {
    if (!name.includes(' ')) continue
    const parts = partsOf(name)
    const same = bySurname.get(parts.at(-1) ?? '')?.find((candidate) => isSamePerson(parts, partsOf(candidate.name)))
    if (same !== undefined) {
      same.mentions.push(at)
      if (partsOf(name).length > partsOf(same.name).length || name.length > same.name.length) same.name = name
      if (same.gender === '') same.gender = gender
      continue
    }
    const candidate = { name, mentions: [at], gender }
    for (const part of parts.slice(1)) add(bySurname, part, candidate)
    const [given] = parts
    if (given !== undefined && GIVEN_NAME_SET.has(name.slice(0, given.length))) add(byGiven, given, candidate)
  }
  // Who is only ever called by one name: "President Orr", later "Orr".
  for (const { name, at, gender } of mentions) {
    const [part, more] = partsOf(name)
    if (part === undefined || more !== undefined || bySurname.has(part) || byGiven.has(part)) continue
    add(bySurname, part, { name, mentions: [at], gender })
  }
  // "Rivera Lopez" of "Juan Rivera Lopez": two words or more that end a name.
  const answers = new Map<string, readonly Candidate[]>()
  const candidatesOf = (name: string): readonly Candidate[] => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const found = findCandidates(name)
    answers.set(name, found)
    return found
  }
  const findCandidates = (name: string): readonly Candidate[] => {
    const parts = partsOf(name)
    const last = parts.at(-1)
    if (last === undefined) return []
    const surnames = bySurname.get(last) ?? []
    if (parts.length === 1) return surnames.length > 0 ? surnames : (byGiven.get(last) ?? [])
    return surnames.filter((candidate) => endsWith(partsOf(candidate.name), parts))
  }
  return {
    isPerson: (name) => candidatesOf(name).length > 0,
    fullName(name, at, gender) {
      const all = candidatesOf(name)
      const fitting = all.filter((candidate) => gender === '' || candidate.gender === '' || candidate.gender === gender)
      const chosen = nearest(fitting.length > 0 ? fitting : all, at)
      return chosen?.name ?? name
    },
  }
}

/** The one named last before `at`, else the first named after it. */
function nearest(candidates: readonly Candidate[], at: number): Candidate | undefined {
  if (candidates.length <= 1) return candidates[0]
  let best: Candidate | undefined
  let latest = -1
  for (const candidate of candidates) {
    const before = lastBefore(candidate.mentions, at)
    if (before > latest) {
      best = candidate
      latest = before
    }
  }
  return best ?? candidates[0]
}

/** Latest of the ascending places at or before `at`; -1 for none. */
function lastBefore(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? -1
}

/** Words of a name in lower case without suffix, quotation marks and "al-". */
function splitName(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/["“”‘’()]/g, '')
    .split(/[\s,]+/)
  return words
    .map((word) => word.replace(/^(?:al|el|an|ad|as)-/, '').replace(/\.$/, ''))
    .filter((word) => word !== '' && !NAME_SUFFIXES.has(word))
}

/** First and last word agree; an initial agrees with its name. */
function isSamePerson(parts: readonly string[], others: readonly string[]): boolean {
  const [first = ''] = parts
  const [other = ''] = others
  if (parts.at(-1) !== others.at(-1)) return false
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  )
}

function endsWith(parts: readonly string[], tail: readonly string[]): boolean {
  return tail.length <= parts.length && tail.every((word, step) => parts[parts.length - tail.length + step] === word)
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [candidate])
  else list.push(candidate)
}
