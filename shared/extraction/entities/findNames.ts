import { LINKED_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts'
import { NAME_PARTICLES, STRONG_TITLES, TITLES } from '../lexicon/titles.ts'
import { type Sentence, type Token, tokenAt } from '../text/token.ts'
import { classifyRun, isPersonStart } from './classifyRun.ts'
import { ORGANISATION_INDEX, PLACE_INDEX } from './gazetteer.ts'
import type { NameDraft } from './nameDraft.ts'
import { matchPhrase } from './phraseIndex.ts'

const MAXIMUM_RUN = 9

/** Finds people, organisations and places of a sentence by its capitals, its gazetteers and the words around. */
export function findNames(tokens: readonly Token[], sentence: Sentence): NameDraft[] {
  const shouting = isShouting(tokens, sentence)
  const names: NameDraft[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const token = tokenAt(tokens, at)
    if (!token.capital || token.kind !== 'word') {
      at++
      continue
    }
    const place = matchPhrase(PLACE_INDEX, tokens, at)
    const organisation = matchPhrase(ORGANISATION_INDEX, tokens, at)
    const runEnd = shouting ? at + 1 : endOfRun(tokens, at, sentence.last)
    if (shouting || (runEnd <= at + Math.max(place, organisation) && !isTitled(tokens, at))) {
      if (organisation >= place && organisation > 0)
        names.push({ first: at, last: at + organisation, kind: 'organisation', detail: '' })
      else if (place > 0) names.push({ first: at, last: at + place, kind: 'place', detail: 'area' })
      else if (!shouting) names.push(...classifyRun(tokens, at, runEnd, sentence))
      at = Math.max(at + Math.max(place, organisation), shouting ? at + 1 : runEnd, at + 1)
      continue
    }
    names.push(...classifyRun(tokens, at, runEnd, sentence))
    at = Math.max(runEnd, at + 1)
  }
  return names
}

/** Whether nearly every word is capitalised: a headline, or wire copy in capitals. */
function isShouting(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0
  let capital = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || token.lower.length < 4) continue
    words++
    if (token.capital) capital++
  }
  return words >= 5 && capital / words > 0.85
}

function isTitled(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  return STRONG_TITLES.has(before.text === '.' ? tokenAt(tokens, at - 2).lower : before.lower)
}

/** End of the capitalised run at `at`: "Immigration and Customs Enforcement", "Andrés Manuel López Obrador", "St. Paul". */
function endOfRun(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1
  let head = LINKED_HEADS.has(tokenAt(tokens, at).lower)
  while (end < limit && end - at < MAXIMUM_RUN) {
    const token = tokenAt(tokens, end)
    const next = tokenAt(tokens, end + 1)
    const before = tokenAt(tokens, end - 1)
    if (token.capital && token.kind === 'word') {
      head = head || LINKED_HEADS.has(token.lower)
      end++
    } else if (
      token.text === '.' &&
      !token.spaceBefore &&
      next.capital &&
      (before.text.length === 1 || isShortTitle(before))
    )
      end++
    else if (token.text === '-' && !token.spaceBefore && !next.spaceBefore && next.capital) end += 2
    else if ((token.text === '&' || NAME_PARTICLES.has(token.lower)) && next.capital) end += 2
    else if (head && (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')) {
      const the = next.lower === 'the' ? 1 : 0
      if (!tokenAt(tokens, end + 1 + the).capital) break
      end += 2 + the
    } else if (
      token.lower === 'and' &&
      next.capital &&
      isOrganisationTail(tokens, end + 1, limit) &&
      !isPersonStart(tokens, at)
    )
      end += 2
    else break
  }
  return end
}

function isShortTitle(token: Token): boolean {
  return TITLES.has(token.lower) || token.lower === 'st' || token.lower === 'ft' || token.lower === 'mt'
}

/** "Customs Enforcement" behind "Immigration and": the capitals after "and" end in an organisation's head word. */
function isOrganisationTail(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let end = at; end < Math.min(limit, at + 4); end++) {
    const token = tokenAt(tokens, end)
    if (!token.capital) return false
    if (ORGANISATION_HEADS.has(token.lower) && end > at) return !tokenAt(tokens, end + 1).capital
  }
  return false
}
