import { tokenAt } from '../../text/token.ts'
import { clauseEnd } from '../clause.ts'
import { entityAt, type SentenceView, wordAt } from '../sentenceView.ts'
import { isDated } from './titleWords.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const PREPOSITIONS = set(
  `of in on at by to for from with into over about against during near outside inside through across around toward
  towards under without within between among along behind off onto upon per via amid throughout beside`,
)
export const PRONOUNS = set(
  'he she it they i we you him her them me us this that these those his hers theirs who whom which what himself herself themselves itself there someone anyone everyone nobody one both each',
)
export const FINITE = set(
  `is are was were has have had will would could should may might can cannot must did does do 's 're isn't wasn't weren't
  said says say told saying according added adding announced wrote tweeted believe believes remains`,
)
const BEFORE_NOUN_STOPS = set(
  `${[...FINITE].join(' ')} and or but nor so yet as than when where while if because after before until since although
  though whether then following including whose not been being be am also that which who whom announced announcing
  told reported amid just left saw made gave took said`,
)
const POSSESSIVES = set('his her their its my our your')
const ATTRIBUTION = set(
  'who whom whose which where when while because if although though so but said says according police-said',
)

/** A stretch of tokens, `last` exclusive. */
export type Phrase = { readonly first: number; readonly last: number }

/**
 * The noun phrase that ends before a token, over times, adverbs, appositions and relative pronouns: in "The sheriff,
 * a veteran, on Monday ruled" that of "ruled" is "The sheriff". Null when a pronoun or nothing stands there.
 */
export function phraseBefore(view: SentenceView, end: number, depth = 0): Phrase | null {
  let last = end
  const floor = view.sentence.first
  for (let steps = 0; steps < 12 && last > floor; steps++) {
    const token = tokenAt(view.tokens, last - 1)
    if (isDated(view, last - 1)) last--
    else if (/ly$/.test(token.lower) && token.lower.length > 4 && !token.capital) last--
    else if (
      /^(?:on|in|at|by|early|late|also|later|then|again|not|since|during|just|already|all|both|allegedly)$/.test(
        token.lower,
      )
    )
      last--
    else break
  }
  const before = wordAt(view, last - 1)
  // "came and was arrested": whose subject stands far in front.
  if (before === 'and') return null
  if (before === ',' && depth < 2) {
    const opening = commaBefore(view, last - 1)
    return opening < 0 ? null : phraseBefore(view, opening, depth + 1)
  }
  if (/^(?:who|that|which)$/.test(before) && depth < 2) {
    const comma = wordAt(view, last - 2) === ','
    return phraseBefore(view, comma ? last - 2 : last - 1, depth + 1)
  }
  const first = startOfNouns(view, last)
  if (first >= last || PRONOUNS.has(wordAt(view, last - 1))) return null
  return attached(view, first, last, depth)
}

/** Over what a preposition hangs on the subject: "Ray Boyd, 34, of *Lima*" is Boyd, "the men who fired at *a car*" the men. */
function attached(view: SentenceView, first: number, last: number, depth: number): Phrase | null {
  if (!PREPOSITIONS.has(wordAt(view, first - 1))) return { first, last }
  const front = wordAt(view, first - 2)
  if (front === ',' && depth < 3) return phraseBefore(view, first - 1, depth + 1) ?? { first, last }
  if (front === '' || /^[;:—–]$/.test(front)) return { first, last }
  const wide = widen(view, first, last)
  if (wide !== null) return wide
  for (let at = first - 2; at >= Math.max(view.sentence.first, first - 16); at--)
    if (/^(?:who|which|that)$/.test(wordAt(view, at)) && depth < 3) return phraseBefore(view, at, depth + 1)
  return null
}

/** The comma that opens an apposition closed at `at`, or -1. */
function commaBefore(view: SentenceView, at: number): number {
  let found = -1
  for (let place = at - 1; place >= Math.max(view.sentence.first, at - 16); place--) {
    if (wordAt(view, place) !== ',') {
      if (/^[;:—–]$/.test(wordAt(view, place))) break
      continue
    }
    found = place
    // "Ray Boyd, 34, of Lima, was": ages and towns are appositions of their own.
    const inner = wordAt(view, place + 1)
    if (!(inner === 'of' || tokenAt(view.tokens, place + 1).kind === 'number')) break
    if (tokenAt(view.tokens, place + 1).kind === 'number') break
  }
  return found
}

function startOfNouns(view: SentenceView, last: number): number {
  let first = last
  for (let at = last - 1; at >= Math.max(view.sentence.first, last - 9); at--) {
    const token = tokenAt(view.tokens, at)
    const word = token.lower
    if (entityAt(view, at) !== null && token.kind !== 'mark') {
      first = at
      continue
    }
    if (isDated(view, at)) break
    if (token.kind === 'mark') {
      if (!token.spaceBefore && (word === '-' || word === "'" || word === '&')) {
        first = at
        continue
      }
      break
    }
    if (PREPOSITIONS.has(word) || BEFORE_NOUN_STOPS.has(word)) {
      if (word === 'and' && at > view.sentence.first && joins(view, at)) {
        first = at
        continue
      }
      break
    }
    // "mentioned plans": a past in front of the noun, where "an armed man" has its article.
    if (
      /[a-z]ed$/.test(word) &&
      word.length > 4 &&
      at < last - 1 &&
      !/^(?:a|an|the|-|his|her|their)$/.test(wordAt(view, at - 1))
    )
      break
    if (PRONOUNS.has(word) && !(word === 'one' && at < last - 1)) {
      if (POSSESSIVES.has(word) && at < last - 1) first = at
      break
    }
    first = at
    if (/^(?:a|an|the|every|no|some|another)$/.test(word)) break
  }
  if (wordAt(view, first) === 'least' && wordAt(view, first - 1) === 'at') first--
  while (
    first < last &&
    (tokenAt(view.tokens, first).kind === 'mark' || wordAt(view, first) === 'and' || wordAt(view, first) === "'s")
  )
    first++
  return first
}

/** "Boyd and Marsh", "police and deputies": "and" between two nouns of the subject. */
function joins(view: SentenceView, and: number): boolean {
  const [a, b] = [entityAt(view, and - 1), entityAt(view, and + 1)]
  if (a !== null || b !== null) return a?.kind === b?.kind
  return wordAt(view, and - 1).endsWith('s') && /s$/.test(wordAt(view, and + 1))
}

/** Takes in what "of" hangs on ("members of the council") and steps over other postmodifiers ("a man in his 20s"). */
function widen(view: SentenceView, first: number, last: number): Phrase | null {
  const lead = wordAt(view, first - 1)
  if (lead === 'of') {
    const start = startOfNouns(view, first - 1)
    if (start < first - 1 && last - start <= 9) return { first: start, last }
  }
  if (/^(?:in|from|at|with|near|on|outside|to|into|about|over)$/.test(lead)) {
    const start = startOfNouns(view, first - 1)
    if (start < first - 1 && !isVerbal(wordAt(view, first - 2)))
      return last - start <= 7 ? { first: start, last } : { first: start, last: first - 1 }
  }
  return null
}

function isVerbal(word: string): boolean {
  return /(?:ed|ing)$/.test(word)
}

/**
 * The phrase from a token on, until the clause, an attribution, a relative clause, a comma or a new finite verb ends it.
 */
export function phraseAfter(view: SentenceView, first: number, at: number): Phrase {
  const limit = Math.min(clauseEnd(view, at), view.sentence.last)
  let last = first
  for (let place = first; place < limit; place++) {
    const word = wordAt(view, place)
    const token = tokenAt(view.tokens, place)
    if (ATTRIBUTION.has(word)) break
    if (word === 'that' && place > first) break
    if (FINITE.has(word) && wordAt(view, first) !== 'that' && !(word === "'s" && !token.spaceBefore)) break
    if (word === 'be' && wordAt(view, place - 1) !== 'to') break
    if (token.linesBefore > 0 && place > first) break
    const listed = word === ',' && wordAt(view, place + 2) === 'and'
    if (word === '.' && (place >= view.sentence.last - 1 || tokenAt(view.tokens, place - 1).lower.length > 3)) break
    if (/^[,!?;:…—–/|]$/.test(word) && !isDated(view, place) && !listed) {
      // "3.5", "U.S." and "$1,200" are single tokens; a full stop or comma ends the phrase.
      break
    }
    if (/^[()[\]]$/.test(word)) break
    // "charged with murder and transported to jail": the next deed.
    if (word === 'and' && place > first && /[a-z]{2}ed$/.test(wordAt(view, place + 1))) break
    if (
      word === 'and' &&
      /^(?:that|the|an?|his|her|their|he|she|it|they|is|are|was|were|has|had|will|currently|remains)$/.test(
        wordAt(view, place + 1),
      )
    )
      break
    last = place + 1
  }
  return { first, last }
}

/** One past the noun phrase that starts at a token: "the *two men* in custody". */
export function nounsFrom(view: SentenceView, first: number, limit: number): number {
  let last = first
  for (let at = first; at < Math.min(limit, first + 9); at++) {
    const token = tokenAt(view.tokens, at)
    const word = token.lower
    if (isDated(view, at)) break
    if (
      token.kind === 'mark' &&
      !(
        word === '-' ||
        (word === '.' && tokenAt(view.tokens, at - 1).text.length === 1) ||
        word === "'" ||
        word === '&'
      )
    )
      break
    if (PREPOSITIONS.has(word) || FINITE.has(word)) {
      if (!(word === "'s" || (word === 'of' && at > first))) break
    }
    if (/^(?:and|or|but|who|that|which|as|after|before|when|while|whom|whose|where|then)$/.test(word)) break
    last = at + 1
  }
  // "a man wanted on suspicion": the participle is no part of the name.
  return last - first > 1 && /[a-z]ed$/.test(wordAt(view, last - 1)) ? last - 1 : last
}
