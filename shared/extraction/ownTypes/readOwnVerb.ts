import { GIVEN_NAME_SET } from '../entities/gazetteer.ts'
import { clauseEnd, clauseStart } from '../events/clause.ts'
import { findWord, findWordBack, isInTime, type SentenceView, wordAt } from '../events/sentenceView.ts'
import type { Trigger } from '../events/trigger.ts'
import { readVerbGroup, type VerbGroup } from '../events/verbGroup.ts'
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { tokenAt } from '../text/token.ts'
import { startsObject } from './isVerbal.ts'
import type { PhraseMatch } from './matchPhrases.ts'
import { ownTrigger } from './ownTrigger.ts'

/** What happens again and again is not one event. */
const HABITUAL = new Set(
  'usually often always constantly frequently repeatedly regularly occasions everywhere'.split(' '),
)
/** "have been killed since the offensive began", "so far", "in recent years": a count over a time. */
const TALLY = new Set('since thousands countless many'.split(' '))
const RELATIVE = new Set('who which that whom where when'.split(' '))
const DEFINITE = new Set('the he she it they his her their its this that these those'.split(' '))
const HEADLINE_SENTENCES = 3

/** A trigger used as a verb; null for a present ("those who kill") outside a headline and for habits. */
export function readOwnVerb(view: SentenceView, match: PhraseMatch): Trigger | null {
  const { kind, head, first } = match
  const verb = readVerbGroup(view, head)
  const from = clauseStart(view, head)
  const to = clauseEnd(view, head)
  if (findWordBack(view, from, to, HABITUAL) >= 0) return null
  if (kind === 'plain' || kind === 's') {
    if (verb.infinitive || verb.modal !== '') return ownTrigger(match, verb, { definite: false, mergeOnly: false })
    const present = kind === 's' || isHeadline(view)
    return isHeadline(view) && present && startsObject(view, head + 1) && !RELATIVE.has(wordAt(view, first - 1))
      ? ownTrigger(match, verb, { definite: false, mergeOnly: false })
      : null
  }
  if (verb.progressive && verb.present) return null
  const told =
    isDatedNear(view, match, reducedUntil(view, verb, match)) ||
    !(
      isPresupposed(view, verb, match) ||
      isTally(view, verb, from, to) ||
      (!verb.passive && isAtLarge(view, match.last)) ||
      isSpeech(view, from, to)
    )
  return ownTrigger(match, verb, { definite: false, mergeOnly: !told })
}

/** A line of its own near the top without a full stop: "Bomb kills ten in market". */
function isHeadline(view: SentenceView): boolean {
  const { index, last } = view.sentence
  return index < HEADLINE_SENTENCES && tokenAt(view.tokens, last - 1).kind !== 'mark'
}

/** "who was killed", "the house where he was held when he was kidnapped", "soldiers killed in combat": told as known. */
function isPresupposed(view: SentenceView, verb: VerbGroup, match: PhraseMatch): boolean {
  const start = Math.min(match.first, verb.first)
  for (let at = start - 1; at >= start - 5; at--) {
    const word = wordAt(view, at)
    if (word === 'that' && isReporting(view, at - 1)) break
    // "in Tarnow, where five men shot a guard" tells; "where the guard was shot" recalls.
    if (word === 'where') return DEFINITE.has(wordAt(view, at + 1))
    if (RELATIVE.has(word)) return true
    if (word === ',' || word === '') break
  }
  return reducedUntil(view, verb, match) >= 0
}

const FINITE = new Set(
  'is are was were has have had will would could should may might can must include includes said says'.split(' '),
)

/**
 * "two soldiers killed in combat *were* buried", "the dead include three killed on Monday": where the main verb stands,
 * or the clause ends, behind a participle; -1 for a main verb ("a bomb exploded in a bar").
 */
function reducedUntil(view: SentenceView, verb: VerbGroup, { head, last }: PhraseMatch): number {
  if (verb.first !== head || startsObject(view, last)) return -1
  if (!/^(?:in|during|while|and|at|since|on|near|,|\.|)$/.test(wordAt(view, last))) return -1
  const [from, to] = [clauseStart(view, head), clauseEnd(view, head)]
  for (let at = last + 1; at < to; at++) if (FINITE.has(wordAt(view, at))) return at
  for (let at = from; at < head; at++) {
    const word = wordAt(view, at)
    if (FINITE.has(word) || IRREGULAR_PASTS.has(word) || (word.endsWith('ed') && word.length > 4)) return to
  }
  return -1
}

const SPEAKERS = new Set('we our us you your i my'.split(' '))

/** "we killed many of their troops": a speaker's claim, which gets no date from the day it was printed. */
function isSpeech(view: SentenceView, from: number, to: number): boolean {
  return findWord(view, from, to, SPEAKERS) >= 0
}

/** "bombed cities", "murdered priests": plurals in general, nobody in particular. Names are told by their first name. */
function isAtLarge(view: SentenceView, last: number): boolean {
  const first = wordAt(view, last)
  if (GIVEN_NAME_SET.has(first.charAt(0).toUpperCase() + first.slice(1))) return false
  for (let at = last; at < last + 3; at++) {
    const token = tokenAt(view.tokens, at)
    if (token.kind !== 'word' || (token.capital && !token.shout) || FUNCTION_WORDS.has(token.lower)) return false
    const next = wordAt(view, at + 1)
    const ends = next === '' || FUNCTION_WORDS.has(next) || tokenAt(view.tokens, at + 1).kind === 'mark'
    if (ends) return /[^sui]s$/.test(token.lower)
  }
  return false
}

function isReporting(view: SentenceView, at: number): boolean {
  for (let place = at; place > at - 4; place--) {
    if (
      /^(?:said|says|say|reported|report|reports|confirmed|announced|stated|added|learned|known|disclosed|claimed|told|today|yesterday|denied|believed|declared|revealed|alleged|charged|insisted|explained|noted|indicated|pointed|out)$/.test(
        wordAt(view, place),
      )
    )
      return true
  }
  return isInTime(view, at)
}

function isTally(view: SentenceView, verb: VerbGroup, from: number, to: number): boolean {
  if (!verb.perfect || !verb.present) return false
  if (findWord(view, verb.first, verb.first + 1, new Set(['have'])) >= 0 && verb.passive) return true
  return findWord(view, from, Math.max(to, from), TALLY) >= 0
}

function isDatedNear(view: SentenceView, { first, last }: PhraseMatch, until: number): boolean {
  return view.times.some(
    ({ type, first: start, last: end }) =>
      type !== 'DURATION' &&
      type !== 'SET' &&
      ((start >= last && start - last <= 8 && (until < 0 || end <= until)) || (end <= first && first - end <= 4)),
  )
}
