import { clauseStart } from '../events/clause.ts'
import { findWordBack, isInTime, type SentenceView, wordAt } from '../events/sentenceView.ts'
import type { Trigger } from '../events/trigger.ts'
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { tokenAt } from '../text/token.ts'
import type { PhraseMatch } from './matchPhrases.ts'
import { nounPhraseBefore } from './nounPhrase.ts'
import { ownTrigger } from './ownTrigger.ts'

const GENERAL = new Set('no any every each all such what more most further few whose which'.split(' '))
const DEFINITE = new Set("the that this these those both his her their its our my your 's".split(' '))
/** Several, but none in particular. */
const VAGUE = new Set('various numerous many some dozens hundreds scores'.split(' '))
const UNREAL = new Set(
  `possible potential future planned threatened foiled failed imminent eventual hypothetical anti constant continuous
  indiscriminate frequent usual`.split(/\s+/),
)
/** What a thing is found, carried or kept as has not been used. */
const UNUSED = new Set(
  `found discovered defused deactivated disarmed seized confiscated carrying carried possessing stored hidden smuggled
  captured detected producing produces manufactured making bought sold supplied recovered contained containing
  earmarked`.split(/\s+/),
)
/** Verbs that bring an event about: "threw bombs", "carried out two attacks". */
const ACTING = new Set(
  `threw hurled planted placed launched staged committed perpetrated detonated tossed dropped mounted lobbed
  triggered`.split(/\s+/),
)
const NUMBERS = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '))
const LEAD_SENTENCES = 2

/** A trigger used as a noun; null for "no attack", "any bombing", "a possible attack" and "found a bomb". */
export function readOwnNoun(view: SentenceView, match: PhraseMatch): Trigger | null {
  const { first, last, head, kind } = match
  const { determiner, first: start } = nounPhraseBefore(view, first)
  if (GENERAL.has(determiner) || findWordBack(view, start, first, UNREAL) >= 0) return null
  if (findWordBack(view, clauseStart(view, first), first, UNUSED) >= 0) return null
  if (findWordBack(view, last, last + 4, UNUSED) >= 0 || isPredicate(view, start)) return null
  const definite = DEFINITE.has(determiner)
  if (kind === 'past') return ownTrigger(match, null, { definite: true, mergeOnly: true })
  const plural = kind === 's' || wordAt(view, head).endsWith('s')
  const dated = isDated(view, match)
  const happens = isSubject(view, last) || takesPlace(view, last)
  const modifies = isModifier(view, last)
  const indefinite = determiner !== '' && !definite && !(VAGUE.has(determiner) && plural)
  const lead = view.sentence.index < LEAD_SENTENCES && definite && !plural
  const tells =
    !modifies && (dated || happens || indefinite || lead || isCounted(view, last) || isBroughtAbout(view, start))
  return ownTrigger(match, null, { definite, mergeOnly: !tells })
}

/** "is an attack on": says what something is, not what happened. */
function isPredicate(view: SentenceView, start: number): boolean {
  return /^(?:is|are|be|being|was|were)$/.test(wordAt(view, start - 1)) && wordAt(view, start) !== 'the'
}

/** "the killing of six miners": so many, so a case of its own. */
function isCounted(view: SentenceView, last: number): boolean {
  if (wordAt(view, last) !== 'of') return false
  return tokenAt(view.tokens, last + 1).kind === 'number' || NUMBERS.has(wordAt(view, last + 1))
}

/** "threw bombs", "set off two bombs", "carried out attacks"; not "have carried out attacks", a count over time. */
function isBroughtAbout(view: SentenceView, start: number): boolean {
  for (let at = start - 1; at >= start - 3; at--) {
    const word = wordAt(view, at)
    const acts =
      ACTING.has(word) ||
      (word === 'off' && wordAt(view, at - 1) === 'set') ||
      (word === 'out' && wordAt(view, at - 1) === 'carried')
    if (/^(?:who|which|that|where|when)$/.test(wordAt(view, at - 2))) return false
    if (acts) return !/^(?:have|has|to|who|be)$/.test(wordAt(view, word === 'off' || word === 'out' ? at - 2 : at - 1))
  }
  return false
}

/** "yesterday's attack", "the attack on Tuesday", "the 3 May attack". */
function isDated(view: SentenceView, { first, last }: PhraseMatch): boolean {
  return view.times.some(
    (time) =>
      time.type !== 'DURATION' &&
      time.type !== 'SET' &&
      ((time.first >= last && time.first - last <= 3) || (time.last <= first && first - time.last <= 3)),
  )
}

/** "bomb squad", "murder case", "kidnap victim": the noun behind it is what is spoken of. */
function isModifier(view: SentenceView, at: number): boolean {
  if (at >= view.sentence.last || isInTime(view, at)) return false
  const token = tokenAt(view.tokens, at)
  if (token.text === '-') return true
  if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || token.lower === "'s") return false
  if (token.capital && !token.shout) return false
  return !(
    /(?:ed|ing|ly)$/.test(token.lower) ||
    IRREGULAR_PASTS.has(token.lower) ||
    /^(?:occurs|comes|came|takes|left|set|cost|put|hurt|claimed|alone|that|kills|rocks|hits|shakes|injures|wounds)$/.test(
      token.lower,
    )
  )
}

/** "the burning of a factory took place": what happens to the noun stands behind its "of" phrase. */
function takesPlace(view: SentenceView, last: number): boolean {
  if (wordAt(view, last) !== 'of') return false
  for (let at = last + 1; at <= last + 8; at++) {
    const word = wordAt(view, at)
    if (/^(?:occurred|happened)$/.test(word) || (word === 'took' && wordAt(view, at + 1) === 'place')) return true
  }
  return false
}

/** "a bomb exploded", "explosions rocked the city", "the attack took place": the subject of a past verb right behind it. */
function isSubject(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at)
  if (/^(?:took|left|hit|shook|went|occurred|happened|exploded)$/.test(word) || IRREGULAR_PASTS.has(word)) return true
  if (/^(?:was|were)$/.test(word)) return /(?:ed|en|t|n|ne|wn)$/.test(wordAt(view, at + 1))
  return word.endsWith('ed') && word.length > 4 && wordAt(view, at + 1) !== 'by'
}
