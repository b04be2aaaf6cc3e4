import { DEMONYMS } from '../lexicon/demonyms.ts'
import { CAPITALISED_COMMON, FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { ORGANISATION_HEADS } from '../lexicon/organisations.ts'
import { PLACE_HEADS } from '../lexicon/regions.ts'
import { STRONG_TITLES, TITLES } from '../lexicon/titles.ts'
import { type Sentence, type Token, tokenAt } from '../text/token.ts'
import { classifyName } from './classifyName.ts'
import { GIVEN_NAME_SET, ORGANISATION_INDEX, PLACE_INDEX } from './gazetteer.ts'
import { draftName, type NameDraft } from './nameDraft.ts'
import { matchPhrase } from './phraseIndex.ts'

/**
 * Cuts a run of capitals into names: "The Iraqi Army" is the body, "Kansas Gov. Ada Finch" a place and a person,
 * "Monday" nothing.
 */
export function classifyRun(tokens: readonly Token[], from: number, to: number, sentence: Sentence): NameDraft[] {
  let first = from
  let last = to
  while (last > first && isCommon(tokenAt(tokens, last - 1), false, last - first)) last--
  while (
    first < last &&
    !isKnownPhrase(tokens, first, last) &&
    !isNationalBody(tokens, first, last) &&
    isCommon(tokenAt(tokens, first), first === sentence.first, last - first)
  )
    first++
  if (first >= last) return []
  const title = lastTitle(tokens, first, last)
  if (title >= 0) {
    const names: NameDraft[] = title > first ? beforeTitle(tokens, first, title) : []
    let start = title + 1
    if (tokenAt(tokens, start).text === '.') start++
    if (start < last) names.push(...classifyName(tokens, start, last, true))
    return names
  }
  return classifyName(tokens, first, last, isTitleBefore(tokens, first))
}

/** "Homeland Security" or "Missouri" in front of a title. */
function beforeTitle(tokens: readonly Token[], first: number, title: number): NameDraft[] {
  const organisation = matchPhrase(ORGANISATION_INDEX, tokens, first)
  if (organisation > 0 && first + organisation <= title) return [draftName(first, first + organisation, 'organisation')]
  const place = matchPhrase(PLACE_INDEX, tokens, first)
  if (place > 0 && first + place <= title) return [draftName(first, first + place, 'place', 'area')]
  const head = tokenAt(tokens, title - 1).lower
  return ORGANISATION_HEADS.has(head) && title - first > 1 ? [draftName(first, title, 'organisation')] : []
}

/** A known name of two words or more: "European Commission", "New York". */
function isKnownPhrase(tokens: readonly Token[], first: number, last: number): boolean {
  const known = Math.max(matchPhrase(ORGANISATION_INDEX, tokens, first), matchPhrase(PLACE_INDEX, tokens, first))
  return known > 1 && first + known <= last
}

/** "Iraqi Army", "German Interior Ministry": a nationality that belongs to the name of a body. */
function isNationalBody(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2 || !DEMONYMS.has(tokenAt(tokens, first).lower)) return false
  if (!ORGANISATION_HEADS.has(tokenAt(tokens, last - 1).lower)) return false
  for (let at = first + 1; at < last; at++) if (STRONG_TITLES.has(tokenAt(tokens, at).lower)) return false
  return true
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

function isCommon(token: Token, opens: boolean, left: number): boolean {
  if (token.kind !== 'word') return true
  if (left > 1 && DEMONYMS.has(token.lower) && GIVEN_NAME_SET.has(token.text)) return false
  if (!opens && left > 1 && PLACE_HEADS.has(token.lower)) return false
  if (CAPITALISED_COMMON.has(token.lower)) return left === 1 || !ORGANISATION_HEADS.has(token.lower)
  return (
    FUNCTION_WORDS.has(token.lower) && (opens || left === 1 || !token.capital || !ORGANISATION_HEADS.has(token.lower))
  )
}
