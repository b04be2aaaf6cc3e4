import { LINKED_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts'
import { ADDRESS_HEADS, PLACE_HEADS, SITE_HEADS } from '../lexicon/regions.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { classifyWord } from './classifyWord.ts'
import { MARKET_INDEX_INDEX, ORGANISATION_INDEX, PLACE_INDEX } from './gazetteer.ts'
import { isPersonStart } from './isPersonStart.ts'
import { looksLikePerson, withSuffix } from './looksLikePerson.ts'
import { draftName, type NameDraft } from './nameDraft.ts'
import { matchPhrase } from './phraseIndex.ts'
import { isInPlaceContext, POINTING_PREPOSITIONS } from './placeContext.ts'

/** Heads that a place has even where a given name stands in front: "Logan County", "Henry Island". */
const SURE_PLACE_HEADS =
  /^(?:county|township|city|parish|valley|islands?|river|bay|neighbou?rhood|province|prefecture)$/
/** Sites that are surnames as well: "Robert Hall", "Ana Castle". */
const SURNAME_SITES =
  /^(?:hall|temple|castle|palace|tower|inn|chapel|station|gardens|street|lane|place|court|way|drive|park|pike|square|bridge|loop)$/
/** Courts of law; other courts are streets. */
const COURT_WORDS =
  /^(?:high|supreme|district|appeals|appeal|appellate|circuit|crown|county|federal|state|superior|municipal|criminal|family|juvenile|magistrates|magistrates'|probate|tax|world|international|constitutional|justice|bankruptcy|immigration|civil|king's|queen's|general|city|house|common|martial)$/
/** "Ellis Convention Center" is a site, "Brennan Center" a body. */
const SITE_CENTERS =
  /^(?:convention|civic|trade|shopping|events?|sports|community|recreation|recreational|detention|correctional|visitor|visitors|conference|city|town|music|arts|performing)$/

/** What has a name but is neither a person, a body nor a place: "Logan Developers Meeting", "Harvey Milk Day". */
const OTHER_HEADS =
  /^(?:meeting|conference|summit|festival|awards?|act|bill|report|day|week|games|cup|prize|show|tour|concert|convention|treaty|agreement|accord|accords|amendment|bowl|open|marathon|series|plan|program|programme|index|average|hurricane|storm|war|wars|edition|version|award)$/

/** Tells what a run of capitals is, by its last word, its first word and the gazetteers; long ones are cut in two. */
export function classifyName(tokens: readonly Token[], first: number, last: number, titled: boolean): NameDraft[] {
  const length = last - first
  const known = matchPhrase(ORGANISATION_INDEX, tokens, first)
  if (known === length) return [draftName(first, last, 'organisation')]
  const index = matchPhrase(MARKET_INDEX_INDEX, tokens, first)
  if (index > 0 && index <= length) return index === length ? [] : classifyName(tokens, first + index, last, false)
  const byHead = length > 1 ? classifyByHead(tokens, first, last, titled) : null
  if (byHead !== null) return [byHead]
  const place = matchPhrase(PLACE_INDEX, tokens, first)
  if (titled && length <= 4 && !tokenAt(tokens, last - 1).shout)
    return [draftName(first, withSuffix(tokens, last), 'person')]
  if (place === length) return [draftName(first, last, 'place', 'area')]
  if (known > 0 && known < length)
    return [draftName(first, first + known, 'organisation'), ...classifyName(tokens, first + known, last, false)]
  if (length > 1 && length <= 7 && isPersonStart(tokens, first))
    return [draftName(first, withSuffix(tokens, last), 'person')]
  if (place > 0 && place < length)
    return [draftName(first, first + place, 'place', 'area'), ...classifyName(tokens, first + place, last, false)]
  if (length === 1) return classifyWord(tokens, first)
  if (isInPlaceContext(tokens, first, last)) return [draftName(first, last, 'place', 'area')]
  if (length <= 4 && looksLikePerson(tokens, first, last)) return [draftName(first, withSuffix(tokens, last), 'person')]
  return [draftName(first, last, 'unknown')]
}

/** By the last word: street, county, theater, ministry. */
function classifyByHead(tokens: readonly Token[], first: number, last: number, titled: boolean): NameDraft | null {
  const head = tokenAt(tokens, last - 1).lower
  const before = tokenAt(tokens, last - 2).lower
  const named = isPersonStart(tokens, first) && (last - first === 2 || tokenAt(tokens, first + 1).kind === 'mark')
  const personal = named || (titled && last - first <= 3)
  if (ADDRESS_HEADS.has(head) && !(personal && SURNAME_SITES.test(head))) {
    if (!(/^courts?$/.test(head) && COURT_WORDS.test(before))) return draftName(first, last, 'place', 'address')
  }
  if (PLACE_HEADS.has(head) && (SURE_PLACE_HEADS.test(head) || !isPersonStart(tokens, first)))
    return draftName(first, last, 'place', 'area')
  if (SITE_HEADS.has(head) && !(personal && SURNAME_SITES.test(head))) return draftName(first, last, 'place', 'address')
  if (/^cent(?:er|re)s?$/.test(head)) {
    const site = SITE_CENTERS.test(before) || POINTING_PREPOSITIONS.has(leadingWord(tokens, first))
    return draftName(first, last, site ? 'place' : 'organisation', site ? 'address' : '')
  }
  if (ORGANISATION_HEADS.has(head) || hasLinkedHead(tokens, first, last)) return draftName(first, last, 'organisation')
  return OTHER_HEADS.test(head) && !titled ? draftName(first, last, 'unknown') : null
}

/** The word in front, past "the". */
function leadingWord(tokens: readonly Token[], first: number): string {
  const before = tokenAt(tokens, first - 1).lower
  return before === 'the' ? tokenAt(tokens, first - 2).lower : before
}

function hasLinkedHead(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++) {
    if (LINKED_HEADS.has(tokenAt(tokens, at).lower) && /^(?:of|for|on)$/.test(tokenAt(tokens, at + 1).lower))
      return true
  }
  return /^(?:inc|corp|co|ltd|llc|police|department)$/.test(tokenAt(tokens, last - 1).lower)
}
