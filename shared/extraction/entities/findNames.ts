import { STRONG_TITLES } from '../lexicon/titles.ts'
import { type Sentence, type Token, tokenAt } from '../text/token.ts'
import { classifyRun } from './classifyRun.ts'
import { endOfRun } from './endOfRun.ts'
import { COMPANY_INDEX, MARKET_INDEX_INDEX, ORGANISATION_INDEX, PLACE_INDEX } from './gazetteer.ts'
import { isModelName } from './isModelName.ts'
import type { NameDraft } from './nameDraft.ts'
import { matchPhrase } from './phraseIndex.ts'

/** Finds people, organisations and places of a sentence by its capitals, its gazetteers and the words around; of a `shouting` one (isShouting) by gazetteers alone. */
export function findNames(tokens: readonly Token[], sentence: Sentence, shouting: boolean): NameDraft[] {
  const names: NameDraft[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const token = tokenAt(tokens, at)
    if (!token.capital || token.kind !== 'word') {
      at++
      continue
    }
    const index = matchPhrase(MARKET_INDEX_INDEX, tokens, at)
    const place = matchPhrase(PLACE_INDEX, tokens, at)
    const organisation = matchPhrase(ORGANISATION_INDEX, tokens, at)
    const known = Math.max(place, organisation, index)
    const runEnd = shouting ? at + 1 : endOfRun(tokens, at, sentence.last)
    if (shouting || (runEnd <= at + known && !isTitled(tokens, at))) {
      if (index > 0 && index >= Math.max(place, organisation)) {
        at += index
        continue
      }
      if (organisation >= place && organisation > 0)
        names.push({ first: at, last: at + organisation, kind: 'organisation', detail: '' })
      else if (place > 0) names.push({ first: at, last: at + place, kind: 'place', detail: 'area' })
      else if (!shouting) names.push(...classifyRun(tokens, at, runEnd, sentence))
      at = Math.max(at + known, shouting ? at + 1 : runEnd, at + 1)
      continue
    }
    names.push(...classifyRun(tokens, at, runEnd, sentence))
    at = Math.max(runEnd, at + 1)
  }
  return names.filter((name) => !isThing(tokens, name))
}

/** "Boeing" of "a Boeing 737", "US" of "US$5". */
function isThing(tokens: readonly Token[], { first, last, kind }: NameDraft): boolean {
  if (kind === 'organisation')
    return matchPhrase(COMPANY_INDEX, tokens, first) === last - first && isModelName(tokens, last)
  const next = tokenAt(tokens, last)
  return kind === 'place' && next.text === '$' && !next.spaceBefore
}

const SHOUTING = 0.85

/** Whether nearly every word is capitalised: a headline, or wire copy in capitals. */
export function isShouting(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0
  let capital = 0
  let shout = 0
  // However the rest is written: so many small words are too many.
  const mostSmall = (1 - SHOUTING) * (sentence.last - sentence.first)
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || token.lower.length < 4) continue
    words++
    if (token.capital) capital++
    else if (words - capital > mostSmall) return false
    if (token.shout) shout++
  }
  if (words < 5) return false
  // A sentence of names ("Mayor Ada Finch met Judge Roy Pike.") ends in a full stop, a headline does not.
  return shout / words > SHOUTING || (capital / words > SHOUTING && tokenAt(tokens, sentence.last - 1).text !== '.')
}

function isTitled(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  return STRONG_TITLES.has(before.text === '.' ? tokenAt(tokens, at - 2).lower : before.lower)
}
