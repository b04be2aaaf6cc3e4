import type { PlacedTimex } from '../time/readTimes.ts'
import { isPastVerb } from '../time/tense.ts'
import { PROCEEDINGS } from './proceedings.ts'
import { distanceEndingAt } from './readEventDistance.ts'
import { SAYING } from './sayingWords.ts'
import { findWordBack, type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

/** "Prosecutors on Monday named a man shot in June": the day is that of the verb behind it. */
const REPORTING: ReadonlySet<string> = new Set([
  ...SAYING,
  ...PROCEEDINGS,
  ...['named', 'asked', 'sought', 'showed', 'described', 'recounted', 'recalled', 'remembered', 'mourned', 'honored'],
])
const OBJECT_REACH = 8
const PARTICIPLE_REACH = 5
/** "after the fatal police shooting" */
const DISTANCE_REACH = 4
const AUXILIARIES =
  /^(?:was|were|is|are|been|be|had|has|have|got|not|also|then|and|who|that|which|,|he|she|they|it|to)$/

/** Whether the words say that a time expression dates something else than the trigger. */
export function belongsElsewhere(
  view: SentenceView,
  trigger: Trigger,
  time: PlacedTimex,
  others: readonly Trigger[],
): boolean {
  const noun = trigger.verb === null
  if (isNounOfOther(view, time, trigger, others)) return true
  if (noun && trigger.definite && isCountedForward(time)) return true
  if (noun && time.first > trigger.at && isCountedFrom(view, trigger)) return isBeyondComma(view, time, trigger)
  if (time.first > trigger.at)
    return noun ? !isLong(time) && isObject(trigger, others) : isOfObject(view, time, trigger, others)
  if (time.last < trigger.first && REPORTING.has(wordAt(view, time.last))) return true
  return noun ? isReached(view, time, trigger) || isOfProceedings(view, time) : isOfParticiple(view, time, trigger)
}

/** A month, season or year: what a story is told against, not the day of the latest news. */
function isLong({ date }: PlacedTimex): boolean {
  return /^\d{4}(?:-\d{2})?$/.test(date)
}

/** "opened an investigation into the shooting on Tuesday": the day is the verb's, not its object's. */
function isObject(trigger: Trigger, others: readonly Trigger[]): boolean {
  return (
    trigger.definite &&
    others.some(
      ({ verb, at, type }) =>
        verb !== null && type !== trigger.type && at < trigger.at && trigger.at - at <= OBJECT_REACH,
    )
  )
}

/** "left two days after the shooting on Jan. 10": what a distance counts from has its day behind it. */
function isCountedFrom(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.first - 1; at >= trigger.first - DISTANCE_REACH; at--) {
    if (distanceEndingAt(view, at) !== null) return true
  }
  return false
}

/** "Two days after the shooting, on Jan. 12, residents marched": that day is the march's. */
function isBeyondComma(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  for (let at = trigger.last; at < time.first; at++) if (wordAt(view, at) === ',') return true
  return false
}

/** "was arrested in the shooting in August": a month behind an object is the object's. */
function isOfObject(view: SentenceView, time: PlacedTimex, trigger: Trigger, others: readonly Trigger[]): boolean {
  if (!isLong(time) || wordAt(view, time.first - 1) === 'since') return false
  return others.some(
    ({ verb, definite, first, last, at, type }) =>
      verb === null &&
      definite &&
      type !== trigger.type &&
      at > trigger.at &&
      first - trigger.last <= OBJECT_REACH &&
      time.first > at &&
      time.first - last <= 1,
  )
}

/** "review of the July 2016 shooting": the month is the noun's it stands in front of. */
function isNounOfOther(view: SentenceView, time: PlacedTimex, trigger: Trigger, others: readonly Trigger[]): boolean {
  const noun = /^['’]s?$/.test(wordAt(view, time.last)) ? time.last + 1 : time.last
  return others.some(
    ({ verb, at, first, type }) => verb === null && type !== trigger.type && (first === noun || at === noun),
  )
}

/** "in October, two months after the shooting": the month is not the shooting's. "the October shooting" is. */
function isReached(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  for (let at = trigger.at - 1; at >= time.last; at--) {
    if (/^(?:after|before|since|following|into|over|of)$/.test(wordAt(view, at))) return true
  }
  return false
}

/** "was charged Thursday in the shooting": the day of the charge. Not "died Thursday in the shooting". */
function isOfProceedings(view: SentenceView, time: PlacedTimex): boolean {
  if (!/^(?:in|for|with|over|to)$/.test(wordAt(view, time.last))) return false
  return findWordBack(view, time.first - 4, time.first, PROCEEDINGS) >= 0
}

/** "met witnesses of the shooting the following day", "two days later": counted from the event, so not its own day. */
function isCountedForward({ derivation, text }: PlacedTimex): boolean {
  const relative = derivation.rules.includes('back reference') || derivation.rules.includes('distance')
  return relative && /(?:^|\s)(?:following|next|later|after|afterwards?)(?:\s|$)/i.test(text)
}

/** "Officers sent there last fall shot a man": the season is the participle's. Not "Officers last fall shot". */
function isOfParticiple(view: SentenceView, time: PlacedTimex, trigger: Trigger): boolean {
  if (time.last !== trigger.first || trigger.verb === null || trigger.verb.first !== trigger.at) return false
  for (let at = time.first - 1; at >= Math.max(view.sentence.first + 1, time.first - PARTICIPLE_REACH); at--) {
    if (wordAt(view, at) === ',') return false
    if (isPastVerb(view.tokens, at)) return !AUXILIARIES.test(wordAt(view, at - 1))
  }
  return false
}
