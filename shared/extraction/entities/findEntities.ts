import { type TokenisedText, tokenAt } from '../text/token.ts'
import type { EntityKind } from '../types.ts'
import { findMoney } from './findMoney.ts'
import { findNames } from './findNames.ts'
import type { NameDraft } from './nameDraft.ts'
import type { PlacedEntity } from './placedEntity.ts'

/**
 * Finds the people, organisations, places and sums of a text, in order.
 * A short form takes the fullest name the article has: "Noem" is Kristi Noem, "ICE" stays ICE unless spelt out.
 */
export function findEntities(document: TokenisedText): PlacedEntity[] {
  const { text, tokens, sentences } = document
  const drafts: (NameDraft & { sentence: number })[] = []
  for (const sentence of sentences) {
    for (const draft of findNames(tokens, sentence)) drafts.push({ ...draft, sentence: sentence.index })
  }
  const words = (draft: { first: number; last: number }) =>
    text.slice(tokenAt(tokens, draft.first).start, tokenAt(tokens, draft.last - 1).end)
  const people = fullNames(drafts.filter(({ kind }) => kind === 'person').map(words))
  const organisations = new Set(drafts.filter(({ kind }) => kind === 'organisation').map(words))
  const places = new Set(drafts.filter(({ kind }) => kind === 'place').map(words))
  const entities: PlacedEntity[] = []
  for (const draft of drafts) {
    const name = words(draft)
    const kind = settleKind(draft.kind, name, people, organisations, places)
    if (kind === null) continue
    const full = kind === 'person' ? (people.get(lastWord(name)) ?? name) : name
    entities.push(place(document, draft, draft.sentence, kind, full))
  }
  let sentence = 0
  for (const sum of findMoney(tokens)) {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.last ?? 0) <= sum.first) sentence++
    entities.push(place(document, { ...sum, kind: 'unknown', detail: '' }, sentence, 'money', words(sum)))
  }
  return entities.sort((a, b) => a.start - b.start)
}

function place(
  { text, tokens }: TokenisedText,
  draft: NameDraft,
  sentence: number,
  kind: EntityKind,
  name: string,
): PlacedEntity {
  const start = tokenAt(tokens, draft.first).start
  const end = tokenAt(tokens, draft.last - 1).end
  return {
    start,
    end,
    kind,
    text: text.slice(start, end),
    name,
    first: draft.first,
    last: draft.last,
    sentence,
    detail: draft.detail,
  }
}

function settleKind(
  kind: NameDraft['kind'],
  name: string,
  people: ReadonlyMap<string, string>,
  organisations: ReadonlySet<string>,
  places: ReadonlySet<string>,
): EntityKind | null {
  const single = !name.includes(' ')
  if (single && people.has(name.toLowerCase()) && kind !== 'organisation') return 'person'
  if (kind !== 'unknown') return kind
  if (organisations.has(name)) return 'organisation'
  return places.has(name) ? 'place' : null
}

/** Fullest name by last name, of all names with at least two words; of equals the first. */
function fullNames(names: readonly string[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  for (const name of names) {
    const key = lastWord(name)
    const known = full.get(key)
    if (known === undefined || (name.length > known.length && name.includes(' ') && sharesFirst(name, known)))
      full.set(key, name)
  }
  return full
}

function sharesFirst(name: string, known: string): boolean {
  return !known.includes(' ') || name.split(' ')[0] === known.split(' ')[0]
}

const SUFFIX = /[,\s]+(?:jr|sr|ii|iii|iv)\.?$/i

/** Last name in lower case, "Jr." aside. */
export function lastWord(name: string): string {
  const bare = name.replace(SUFFIX, '')
  return bare.slice(bare.lastIndexOf(' ') + 1).toLowerCase()
}
