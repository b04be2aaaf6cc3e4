import { CAPITALISED_COMMON, FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { LINKED_HEADS, NOT_ORGANISATIONS, ORGANISATION_HEADS } from '../lexicon/organisations.ts'
import { ADDRESS_HEADS, PLACE_HEADS, STATE_SHORT_FORMS } from '../lexicon/regions.ts'
import { NAME_SUFFIXES, TITLES } from '../lexicon/titles.ts'
import { type Sentence, type Token, tokenAt } from '../text/token.ts'
import { GIVEN_NAME_SET, ORGANISATION_INDEX, PLACE_INDEX } from './gazetteer.ts'
import type { NameDraft, NameKind } from './nameDraft.ts'
import { matchPhrase } from './phraseIndex.ts'

const PLACE_PREPOSITIONS = new Set([
  'in',
  'near',
  'outside',
  'at',
  'from',
  'across',
  'around',
  'to',
  'of',
  'throughout',
  'downtown',
  'suburban',
  'toward',
  'southeast',
  'northeast',
  'southwest',
  'northwest',
])

const STRICT_PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'downtown', 'suburban', 'throughout'])

export function isPersonStart(tokens: readonly Token[], at: number): boolean {
  return GIVEN_NAME_SET.has(tokenAt(tokens, at).text)
}

export function classifyRun(tokens: readonly Token[], from: number, to: number, sentence: Sentence): NameDraft[] {
  let first = from
  let last = to
  while (first < last && isCommon(tokenAt(tokens, first), first === sentence.first, last - first)) first++
  while (last > first && isCommon(tokenAt(tokens, last - 1), false, last - first)) last--
  if (first >= last) return []
  const title = lastTitle(tokens, first, last)
  if (title >= 0) {
    const names: NameDraft[] = title > first ? splitPlaces(tokens, first, title) : []
    let start = title + 1
    if (tokenAt(tokens, start).text === '.') start++
    if (start < last) names.push(...personOrOther(tokens, start, last, true))
    return names
  }
  return personOrOther(tokens, first, last, isTitleBefore(tokens, first))
}

/** "Homeland Security" or "Missouri" in front of a title. */
function splitPlaces(tokens: readonly Token[], first: number, last: number): NameDraft[] {
  const organisation = matchPhrase(ORGANISATION_INDEX, tokens, first)
  if (organisation > 0 && first + organisation <= last) return [draft(first, first + organisation, 'organisation')]
  const place = matchPhrase(PLACE_INDEX, tokens, first)
  if (place > 0 && first + place <= last) return [draft(first, first + place, 'place', 'area')]
  const head = tokenAt(tokens, last - 1).lower
  return ORGANISATION_HEADS.has(head) && last - first > 1 ? [draft(first, last, 'organisation')] : []
}

function personOrOther(tokens: readonly Token[], first: number, last: number, titled: boolean): NameDraft[] {
  const length = last - first
  const final = tokenAt(tokens, last - 1)
  const head = final.lower
  const known = matchPhrase(ORGANISATION_INDEX, tokens, first)
  if (known === length) return [draft(first, last, 'organisation')]
  if (length > 1 && ADDRESS_HEADS.has(head)) return [draft(first, last, 'place', 'address')]
  if (length > 1 && PLACE_HEADS.has(head) && !isPersonStart(tokens, first)) return [draft(first, last, 'place', 'area')]
  if (length > 1 && PLACE_HEADS.has(head) && /^(?:county|township|city|parish|valley|island|river|bay)$/.test(head))
    return [draft(first, last, 'place', 'area')]
  if (length > 1 && (ORGANISATION_HEADS.has(head) || hasLinkedHead(tokens, first, last)))
    return [draft(first, last, 'organisation')]
  const place = matchPhrase(PLACE_INDEX, tokens, first)
  if (titled && length <= 4 && !final.shout) return [draft(first, nameEnd(tokens, first, last), 'person')]
  if (place === length) return [draft(first, last, 'place', 'area')]
  if (known > 0 && known < length) {
    return [draft(first, first + known, 'organisation'), ...personOrOther(tokens, first + known, last, false)]
  }
  if (length > 1 && length <= 5 && isPersonStart(tokens, first))
    return [draft(first, nameEnd(tokens, first, last), 'person')]
  if (place > 0 && place < length && !isPersonStart(tokens, first)) {
    return [draft(first, first + place, 'place', 'area'), ...personOrOther(tokens, first + place, last, false)]
  }
  if (length === 1) return classifySingle(tokens, first)
  if (length <= 4 && looksLikePerson(tokens, first, last)) return [draft(first, nameEnd(tokens, first, last), 'person')]
  if (STRICT_PLACE_PREPOSITIONS.has(tokenAt(tokens, first - 1).lower) || isBeforeState(tokens, last))
    return [draft(first, last, 'place', 'area')]
  return [draft(first, last, 'unknown')]
}

function classifySingle(tokens: readonly Token[], at: number): NameDraft[] {
  const token = tokenAt(tokens, at)
  if (token.shout) {
    const usual = token.text.replaceAll('.', '').length
    return NOT_ORGANISATIONS.has(token.lower) || usual < 2 || usual > 6 ? [] : [draft(at, at + 1, 'organisation')]
  }
  if (isBeforeState(tokens, at + 1)) return [draft(at, at + 1, 'place', 'area')]
  const before = tokenAt(tokens, at - 1).lower
  if (STRICT_PLACE_PREPOSITIONS.has(before) && !CAPITALISED_COMMON.has(token.lower))
    return [draft(at, at + 1, 'place', 'area')]
  return [draft(at, at + 1, 'unknown')]
}

/** ", Texas" or ", N.J." behind the name. */
function isBeforeState(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).text !== ',') return false
  const next = tokenAt(tokens, at + 1)
  if (!next.capital) return false
  if (STATE_SHORT_FORMS.has(next.lower) && (next.shout || tokenAt(tokens, at + 2).text === '.')) return true
  return matchPhrase(PLACE_INDEX, tokens, at + 1) > 0
}

function looksLikePerson(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokenAt(tokens, last)
  const next = tokenAt(tokens, last + 1)
  if (after.text === ',' && next.kind === 'number' && /^\d{1,2}$/.test(next.text)) return true
  if (tokenAt(tokens, first + 1).text.length === 1 || tokenAt(tokens, first).text.length === 1) return true
  if (after.lower === 'said' || after.lower === 'told' || after.lower === 'says')
    return !tokenAt(tokens, last - 1).shout
  return (
    after.text === ',' &&
    (next.lower === 'a' || next.lower === 'an' || next.lower === 'who' || next.lower === 'whose') &&
    last - first === 2 &&
    !PLACE_PREPOSITIONS.has(tokenAt(tokens, first - 1).lower)
  )
}

function isTitleBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  if (before.text === '.')
    return !before.spaceBefore && TITLES.has(tokenAt(tokens, at - 2).lower) && tokenAt(tokens, at - 2).capital
  return TITLES.has(before.lower) && before.kind === 'word' && tokenAt(tokens, at).spaceBefore
}

function lastTitle(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    if (
      TITLES.has(tokenAt(tokens, at).lower) &&
      !(at === last - 1 && GIVEN_NAME_SET.has(tokenAt(tokens, first).text))
    ) {
      return ORGANISATION_HEADS.has(tokenAt(tokens, last - 1).lower) ? -1 : at
    }
  }
  return -1
}

function hasLinkedHead(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++) {
    if (LINKED_HEADS.has(tokenAt(tokens, at).lower) && /^(?:of|for|on)$/.test(tokenAt(tokens, at + 1).lower))
      return true
  }
  return /^(?:inc|corp|co|ltd|llc|police|department)$/.test(tokenAt(tokens, last - 1).lower)
}

/** Takes in "Jr." behind a name. */
function nameEnd(tokens: readonly Token[], _first: number, last: number): number {
  const comma = tokenAt(tokens, last).text === ',' ? 1 : 0
  return NAME_SUFFIXES.has(tokenAt(tokens, last + comma).lower) ? last + comma + 1 : last
}

function isCommon(token: Token, opens: boolean, left: number): boolean {
  if (token.kind !== 'word') return true
  if (!opens && left > 1 && PLACE_HEADS.has(token.lower)) return false
  if (CAPITALISED_COMMON.has(token.lower)) return left === 1 || !ORGANISATION_HEADS.has(token.lower)
  return (
    FUNCTION_WORDS.has(token.lower) && (opens || left === 1 || !token.capital || !ORGANISATION_HEADS.has(token.lower))
  )
}

function draft(first: number, last: number, kind: NameKind, detail: NameDraft['detail'] = ''): NameDraft {
  return { first, last, kind, detail }
}
