import type { Sentence, Token } from '../text/token.ts'
import { tokenAt } from '../text/token.ts'
import { draftName, type NameDraft } from './nameDraft.ts'
import { indexPhrases, matchPhrase } from './phraseIndex.ts'

/**
 * Finds in headlines, where every word has a capital and no run of capitals can be told from the next, the names that
 * the rest of the article has in full: "Jury Clears Officer Tala Orr" once the text names Tala Orr.
 * `taken` are tokens that are part of a name already.
 */
export function findHeadlineNames(
  tokens: readonly Token[],
  headlines: readonly Sentence[],
  names: ReadonlyMap<string, 'person' | 'organisation'>,
  taken: ReadonlySet<number>,
): (NameDraft & { sentence: number })[] {
  if (headlines.length === 0 || names.size === 0) return []
  const index = indexPhrases(names.keys())
  const found: (NameDraft & { sentence: number })[] = []
  for (const headline of headlines) {
    for (let at = headline.first; at < headline.last; at++) {
      const length = tokenAt(tokens, at).capital ? matchPhrase(index, tokens, at) : 0
      if (length === 0 || at + length > headline.last || isTaken(taken, at, length)) continue
      const kind = names.get(spelling(tokens, at, length))
      if (kind !== undefined) found.push({ ...draftName(at, at + length, kind), sentence: headline.index })
      at += length - 1
    }
  }
  return found
}

/** The tokens in lower case, as `names` has its keys. */
function spelling(tokens: readonly Token[], at: number, length: number): string {
  let name = ''
  for (let step = 0; step < length; step++) {
    const token = tokenAt(tokens, at + step)
    name += (step > 0 && token.spaceBefore ? ' ' : '') + token.lower
  }
  return name
}

function isTaken(taken: ReadonlySet<number>, at: number, length: number): boolean {
  for (let step = 0; step < length; step++) if (taken.has(at + step)) return true
  return false
}
