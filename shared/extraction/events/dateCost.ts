import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { tokenAt } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { belongsElsewhere } from './belongsElsewhere.ts'
import { SAYING } from './sayingWords.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

export const FAR = 30

const CLAUSE = new Set([
  'after',
  'when',
  'while',
  'as',
  'before',
  'because',
  'but',
  'although',
  'where',
  'following',
  'since',
  'if',
  'until',
  'amid',
  'though',
  'despite',
])

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom'])

const LEADS = new Set([
  'on',
  'in',
  'at',
  'since',
  'by',
  'until',
  'from',
  'during',
  'before',
  'after',
  'late',
  'early',
  'about',
  'around',
  'of',
  'for',
  'to',
])

export function costOf(view: SentenceView, trigger: Trigger, time: PlacedTimex, others: readonly Trigger[]): number {
  if (time.first >= trigger.first && time.last <= trigger.last && !isOfAnotherNoun(view, time, trigger)) return 0
  const after = time.first > trigger.at
  const from = after ? Math.min(trigger.last, time.first) : time.last
  const to = after ? time.first : trigger.first
  let cost = after ? 0 : 2
  for (let at = from; at < to; at++) {
    const word = wordAt(view, at)
    cost +=
      CLAUSE.has(word) && !(word === 'as' && wordAt(view, at + 1) === 'part')
        ? 10
        : RELATIVE.has(word)
          ? 6
          : word === ';' || word === '—'
            ? 12
            : word === ','
              ? 2
              : SAYING.has(word)
                ? 5
                : 1
  }
  for (const other of others) {
    if (other !== trigger && !other.mergeOnly && other.at >= from && other.at < to && other.type !== trigger.type)
      cost += 6
    else if (other !== trigger && !other.mergeOnly && other.at >= from && other.at < to && other.at !== trigger.at)
      cost += 10
  }
  const opens = time.first <= view.sentence.first + 2
  if (opens && !after) cost = Math.min(cost, 14)
  if (isSaid(view, time) && !coversSaying(view, trigger)) cost += 20
  const lead = wordAt(view, time.first - 1)
  if (lead === 'since') cost += 12
  if (isOfAnotherNoun(view, time, trigger)) cost += 16
  if (belongsElsewhere(view, trigger, time, others)) cost += FAR
  return cost
}

/** "said Thursday", "announced on Monday", "Thursday told reporters". */
export function isSaid(view: SentenceView, time: PlacedTimex): boolean {
  const lead = wordAt(view, time.first - 1) === 'on' ? time.first - 2 : time.first - 1
  if (SAYING.has(wordAt(view, lead))) return true
  return wordAt(view, time.last) === 'that' && SAYING.has(wordAt(view, lead))
}

function coversSaying(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.first; at < trigger.last; at++) if (SAYING.has(wordAt(view, at))) return true
  return trigger.type === 'directive' && trigger.first < trigger.at
}

/** "a Friday government shutdown deadline", "the July 2016 shooting" for another trigger, "Thursday's standoff". */
function isOfAnotherNoun(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  let noun = time.last
  if (wordAt(view, noun) === "'s" || wordAt(view, noun) === '’') noun++
  const next = tokenAt(view.tokens, noun)
  if (noun >= view.sentence.last || next.kind !== 'word' || next.capital) return false
  if (noun === time.last && LEADS.has(wordAt(view, time.first - 1)) && wordAt(view, time.first - 2) !== '') {
    if (!/^(?:in|by|of|for|to|after|before|from)$/.test(wordAt(view, time.first - 1))) return false
  }
  if (
    FUNCTION_WORDS.has(next.lower) ||
    next.lower.endsWith('ly') ||
    next.lower.endsWith('ed') ||
    next.lower.endsWith('ing') ||
    IRREGULAR_PASTS.has(next.lower)
  )
    return false
  if (/^(?:local|ahead|alone|near|morning|night|saw|amid)$/.test(next.lower)) return false
  return !(noun >= trigger.first - 3 && noun <= trigger.at)
}
