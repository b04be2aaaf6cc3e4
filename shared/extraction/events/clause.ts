import { rememberByWord } from '../text/rememberByWord.ts'
import { tokenAt } from '../text/token.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'

const CONJUNCTIONS =
  'after as when while because before if although though but following where whereas unless until despite amid since once then'.split(
    ' ',
  )

/** What may part two clauses, by the word or mark; looked at for every word of a clause, so in one place. */
const BORDERS: ReadonlyMap<string, 'hard' | 'conjunction' | 'and' | 'comma'> = new Map([
  ...[';', ':', '—', '–', '"', '“', '”', '(', ')'].map((mark) => [mark, 'hard'] as const),
  ...CONJUNCTIONS.map((word) => [word, 'conjunction'] as const),
  ['and', 'and'],
  [',', 'comma'],
])
const borderOf = rememberByWord(({ lower }) => BORDERS.get(lower) ?? 'none')
const BEHIND_COMMA = new Set('who which and but while he she they said police according officials'.split(' '))
const REACH = 30

/**
 * First token of the clause an index stands in, looking back over appositions but not over conjunctions:
 * in "Agents shot X after a judge ruled", the clause of "ruled" starts at "a".
 */
export function clauseStart(view: SentenceView, at: number): number {
  const limit = Math.max(view.sentence.first, at - REACH)
  for (let place = at - 1; place >= limit; place--) {
    const border = borderAt(view, place)
    if (border === 'none') continue
    if (border === 'hard' && !isScareQuote(view, place)) return place + 1
    if (border === 'conjunction' && place > view.sentence.first && !isPartOfPhrase(view, place)) return place + 1
    if (border === 'and' && startsClause(view, place + 1, at)) return place + 1
  }
  return limit
}

/** `place` lies in the sentence. */
function borderAt(view: SentenceView, place: number): ReturnType<typeof borderOf> {
  return borderOf(tokenAt(view.tokens, place))
}

const QUOTE = /^["“”]$/
const QUOTED_WORDS = 4

/** Around a few words inside a clause: "demanded an “independent inquiry”". A sentence that is quoted is a clause. */
function isScareQuote(view: SentenceView, at: number): boolean {
  if (!QUOTE.test(wordAt(view, at))) return false
  return isPair(view, at, 1) || isPair(view, at, -1)
}

/** Whether the quote at `at` opens (step 1) or closes (step -1) a few words without a mark among them. */
function isPair(view: SentenceView, at: number, step: 1 | -1): boolean {
  for (let place = at + step; Math.abs(place - at) <= QUOTED_WORDS + 1; place += step) {
    const word = wordAt(view, place)
    if (QUOTE.test(word)) {
      const opens = step === 1 ? at : place
      return tokenAt(view.tokens, opens - 1).kind === 'word' && opens > view.sentence.first && Math.abs(place - at) > 1
    }
    if (word === '' || tokenAt(view.tokens, place).kind === 'mark') return false
  }
  return false
}

/** One past the last token of the clause. Relative clauses ("who …") end it, "said" behind a comma too. */
export function clauseEnd(view: SentenceView, at: number): number {
  const limit = Math.min(view.sentence.last, at + REACH)
  for (let place = at + 1; place < limit; place++) {
    const border = borderAt(view, place)
    if (border === 'none') continue
    if (border === 'hard' && !QUOTE.test(wordAt(view, place))) return place
    if (border === 'conjunction' && !isPartOfPhrase(view, place)) return place
    if (border === 'comma' && BEHIND_COMMA.has(wordAt(view, place + 1))) return place
    if (border === 'and' && startsClause(view, place + 1, place + 6)) return place
  }
  return limit
}

/** "as part of", "before noon", "after Monday": no clause of its own behind the word. */
function isPartOfPhrase(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at)
  if (word === 'as')
    return /^(?:part|a|an|the|well|many|of)$/.test(wordAt(view, at + 1)) || wordAt(view, at - 1) === 'such'
  return false
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'police', 'officials', 'authorities'])

/** "and the judge ruled": a subject of its own stands behind "and". */
function startsClause(view: SentenceView, at: number, limit: number): boolean {
  if (SUBJECT_PRONOUNS.has(wordAt(view, at))) return true
  if (wordAt(view, at) !== 'the' && wordAt(view, at) !== 'a' && wordAt(view, at) !== 'an') return false
  for (let place = at + 1; place < Math.min(limit, at + 5); place++) {
    if (/^(?:was|were|has|had|is|are|will|said)$/.test(wordAt(view, place))) return true
    if (tokenAt(view.tokens, place).text === ',') return false
  }
  return false
}
