import { findWordBack, type SentenceView, wordAt } from '../events/sentenceView.ts'
import { readVerbGroup } from '../events/verbGroup.ts'
import type { CompiledTypes } from './compileTypes.ts'
import { CONSEQUENCE } from './consequence.ts'
import type { PhraseMatch } from './matchPhrases.ts'

/** Occurrences that kill without being an act against somebody. */
const OCCURRENCES = new Set(
  `crash accident collision derailment earthquake quake avalanche landslide mudslide storm hurricane tornado cyclone
  typhoon stampede shipwreck combat fighting clash clashes battle battles skirmish skirmishes`.split(/\s+/),
)
const MISHAPS = new Set('crashed collided capsized derailed overturned sank'.split(' '))
const THROUGH = new Set('in during by from'.split(' '))
const WHEN = new Set('when after as'.split(' '))
const REACH = 20
const PHRASE = 4
const CLAUSE = 8

/**
 * "Two were killed in a plane crash", "seven soldiers were killed in the fighting": a consequence whose sentence names
 * its cause is no event of a type of acts ("Attack": attack, ambush, kill). A type of nothing but consequences
 * ("Deaths": die, kill), or one that has the cause among its words ("Clashes": clash, kill), keeps it.
 */
export function hasOtherCause(view: SentenceView, match: PhraseMatch, types: CompiledTypes): boolean {
  if (!match.act || !CONSEQUENCE.test(wordAt(view, match.head))) return false
  const isCause = (at: number) => OCCURRENCES.has(wordAt(view, at)) && !types.has(wordAt(view, at))
  for (let at = match.last; at < match.last + REACH; at++) {
    if (isBoundary(wordAt(view, at))) break
    if (isCause(at) && findWordBack(view, Math.max(match.last, at - PHRASE), at, THROUGH) >= 0) return true
    if (MISHAPS.has(wordAt(view, at)) && findWordBack(view, Math.max(match.last, at - CLAUSE), at, WHEN) >= 0)
      return true
  }
  const { first } = view.sentence
  if (THROUGH.has(wordAt(view, first))) {
    for (let at = first + 1; at <= first + PHRASE && at < match.first; at++) if (isCause(at)) return true
  }
  const verb = readVerbGroup(view, match.head)
  return !verb.passive && isCause(verb.first - 1)
}

/** The end of what is said of a consequence. */
function isBoundary(word: string): boolean {
  return /^(?:|[.;:]|but|while|and)$/.test(word)
}
