import { FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { IRREGULAR_PASTS } from '../lexicon/verbs.ts'
import { tokenAt } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { PROCEEDINGS } from './proceedings.ts'
import { findWordBack, type SentenceView, wordAt } from './sentenceView.ts'
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

export const SAYING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'announced',
  'confirmed',
  'reported',
  'identified',
  'tweeted',
  'wrote',
  'added',
  'declared',
  'saying',
  'statement',
  'testified',
])

/** "Prosecutors on Monday named a man shot in June": the day is that of the verb behind it. */
const REPORTING: ReadonlySet<string> = new Set([
  ...SAYING,
  ...PROCEEDINGS,
  ...['named', 'asked', 'sought', 'showed', 'described', 'recounted', 'recalled', 'remembered', 'mourned', 'honored'],
])

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
  if (!after && time.last < trigger.first && REPORTING.has(wordAt(view, time.last))) cost += FAR
  const lead = wordAt(view, time.first - 1)
  if (lead === 'since') cost += 12
  if (isOfAnotherNoun(view, time, trigger)) cost += 16
  if (after && isObjectOfOther(trigger, others)) cost += FAR
  if (!after && (isReached(view, time, trigger) || isOfProceedings(view, time, trigger))) cost += FAR
  if (trigger.verb === null && trigger.definite && isCountedForward(time)) cost += FAR
  return cost
}

/** "opened an investigation into the shooting on Tuesday": the day is the verb's, not its object's. */
function isObjectOfOther(trigger: Trigger, others: readonly Trigger[]): boolean {
  return (
    trigger.verb === null &&
    trigger.definite &&
    others.some(
      ({ verb, at, type }) => verb !== null && type !== trigger.type && at < trigger.at && trigger.at - at <= 8,
    )
  )
}

/** "in October, two months after the shooting": the month is not the shooting's. "the October shooting" is. */
function isReached(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  if (trigger.verb !== null) return false
  for (let at = trigger.at - 1; at >= time.last; at--) {
    if (/^(?:after|before|since|following|into|over|of)$/.test(wordAt(view, at))) return true
  }
  return false
}

/** "was charged Thursday in the shooting": the day of the charge. Not "died Thursday in the shooting". */
function isOfProceedings(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  if (trigger.verb !== null || !/^(?:in|for|with|over|to)$/.test(wordAt(view, time.last))) return false
  return findWordBack(view, time.first - 4, time.first, PROCEEDINGS) >= 0
}

/** "met witnesses of the shooting the following day", "two days later": counted from the event, so not its own day. */
function isCountedForward({ derivation, text }: PlacedTimex): boolean {
  const relative = derivation.rules.includes('back reference') || derivation.rules.includes('distance')
  return relative && /(?:^|\s)(?:following|next|later|after|afterwards?)(?:\s|$)/i.test(text)
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
