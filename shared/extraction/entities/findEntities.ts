import { type Sentence, type Token, type TokenisedText, tokenAt } from '../text/token.ts'
import type { EntityKind } from '../types.ts'
import { findAddresses } from './findAddresses.ts'
import { findHeadlineNames } from './findHeadlineNames.ts'
import { findMoney } from './findMoney.ts'
import { findNames, isShouting } from './findNames.ts'
import { draftName, type NameDraft } from './nameDraft.ts'
import type { PlacedEntity } from './placedEntity.ts'
import { resolveOrganisations } from './resolveOrganisations.ts'
import { type PersonMention, resolvePeople } from './resolvePeople.ts'

type Draft = NameDraft & { readonly sentence: number }

/**
 * Finds the people, organisations, places and sums of a text, in order.
 * A short form takes the fullest name the article has: "Noem" is Kristi Noem; "ICE" is Immigration and Customs
 * Enforcement where the article spells it out, else stays ICE.
 */
export function findEntities(document: TokenisedText): PlacedEntity[] {
  const { text, tokens, sentences } = document
  const sums = findMoney(tokens)
  const drafts = outsideOf(findDrafts(document), sums)
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end)
  const acronyms = resolveOrganisations(tokens, drafts, words)
  const organisations = new Set(drafts.filter(({ kind }) => kind === 'organisation').map(words))
  const places = new Set(drafts.filter(({ kind }) => kind === 'place').map(words))
  const people = resolvePeople(
    drafts.filter(({ kind }) => kind === 'person').map((draft) => personMention(tokens, draft, words(draft))),
  )
  const entities: PlacedEntity[] = []
  for (const draft of drafts) {
    const name = words(draft)
    const kind = settleKind(draft, name, people.isPerson, organisations, places)
    if (kind === null || (kind === 'organisation' && acronyms.noBodies.has(name))) continue
    const full =
      kind === 'person'
        ? people.fullName(name, draft.first, genderBefore(tokens, draft.first))
        : (acronyms.fullNames.get(name) ?? name)
    entities.push(placeEntity(document, draft, draft.sentence, kind, full))
  }
  let sentence = 0
  for (const sum of sums) {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.last ?? 0) <= sum.first) sentence++
    const draft = draftName(sum.first, sum.last, 'unknown')
    entities.push(placeEntity(document, draft, sentence, 'money', words(sum)))
  }
  return entities.sort((a, b) => a.start - b.start)
}

/** Names sentence by sentence, addresses over names that overlap them, then the article's names in its headlines. */
function findDrafts({ text, tokens, sentences }: TokenisedText): Draft[] {
  const drafts: Draft[] = []
  const headlines: Sentence[] = []
  for (const sentence of sentences) {
    const addresses = findAddresses(tokens, sentence)
    const isInAddress = ({ first, last }: NameDraft) =>
      addresses.some((address) => first < address.last && last > address.first)
    const shouting = isShouting(tokens, sentence)
    if (shouting) headlines.push(sentence)
    for (const draft of findNames(tokens, sentence, shouting))
      if (addresses.length === 0 || !isInAddress(draft)) drafts.push({ ...draft, sentence: sentence.index })
    for (const address of addresses) drafts.push({ ...address, sentence: sentence.index })
  }
  if (headlines.length === 0) return drafts.sort((a, b) => a.first - b.first)
  const names = new Map<string, 'person' | 'organisation'>()
  const taken = new Set<number>()
  for (const { kind, first, last } of drafts) {
    if ((kind === 'person' || kind === 'organisation') && last - first > 1)
      names.set(text.slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end).toLowerCase(), kind)
    for (let at = first; at < last; at++) taken.add(at)
  }
  drafts.push(...findHeadlineNames(tokens, headlines, names, taken))
  return drafts.sort((a, b) => a.first - b.first)
}

/** Drafts that share no token with a sum: not the "US" of "5 US dollars". Both are in order of text. */
function outsideOf(drafts: readonly Draft[], sums: readonly { first: number; last: number }[]): Draft[] {
  let next = 0
  return drafts.filter(({ first, last }) => {
    while ((sums[next]?.last ?? Number.POSITIVE_INFINITY) <= first) next++
    return last <= (sums[next]?.first ?? Number.POSITIVE_INFINITY)
  })
}

function placeEntity(
  { text, tokens }: TokenisedText,
  { first, last, detail }: NameDraft,
  sentence: number,
  kind: EntityKind,
  name: string,
): PlacedEntity {
  const start = tokenAt(tokens, first).start
  const end = tokenAt(tokens, last - 1).end
  return { start, end, kind, text: text.slice(start, end), name, first, last, sentence, detail }
}

function settleKind(
  { kind, detail }: NameDraft,
  name: string,
  isPerson: (name: string) => boolean,
  organisations: ReadonlySet<string>,
  places: ReadonlySet<string>,
): EntityKind | null {
  if (kind === 'person') return kind
  if (kind !== 'organisation' && detail !== 'address' && isPerson(name)) return 'person'
  if (kind !== 'unknown') return kind
  if (organisations.has(name)) return 'organisation'
  return places.has(name) ? 'place' : null
}

function personMention(tokens: readonly Token[], { first }: NameDraft, name: string): PersonMention {
  return { name, at: first, gender: genderBefore(tokens, first) }
}

/** By the title in front: "Mr. Orr", "Ms. Orr". */
function genderBefore(tokens: readonly Token[], first: number): PersonMention['gender'] {
  const before = tokenAt(tokens, first - 1)
  const { lower } = before.text === '.' && !before.spaceBefore ? tokenAt(tokens, first - 2) : before
  if (/^(?:mr|sir|lord|king|prince|congressman|councilman|spokesman|father)$/.test(lower)) return 'm'
  return /^(?:mrs|ms|miss|lady|dame|queen|princess|congresswoman|councilwoman|spokeswoman|mother)$/.test(lower)
    ? 'f'
    : ''
}

const SUFFIX = /[,\s]+(?:jr|sr|ii|iii|iv)\.?$/i

/** Last name in lower case, "Jr." aside. */
export function lastWord(name: string): string {
  const bare = name.replace(SUFFIX, '')
  return bare.slice(bare.lastIndexOf(' ') + 1).toLowerCase()
}
