import type { EventStatus } from '../../model/eventStatus.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { costOf, FAR } from './dateCost.ts'
import type { MentionDate } from './mention.ts'
import { bestReading, fromTense, fromTime } from './mentionDateOf.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'
import type { Trigger } from './trigger.ts'

/**
 * Chooses the time expression of the sentence that dates a trigger: the nearest, where clause borders, reporting verbs
 * ("said Thursday"), other nouns' dates ("the Friday deadline") and "since" count as distance. Without one the tense
 * may still bound it: "has sent" is `../published`, "will send" `published/..`. `published` is EDTF or empty.
 */
export function chooseDate(
  view: SentenceView,
  trigger: Trigger,
  status: EventStatus,
  published: string,
  others: readonly Trigger[],
): MentionDate {
  let best: PlacedTimex | null = null
  let bestCost = FAR
  for (const time of view.times) {
    if (time.type === 'DURATION' || time.type === 'SET' || isClockAlone(time) || isImprint(view, time)) continue
    if (time.date === '' && !time.derivation.unresolved && !/_REF$/.test(time.value)) continue
    if (
      time.value === 'PRESENT_REF' ||
      (time.value === 'FUTURE_REF' && status === 'happened') ||
      (time.value === 'PAST_REF' && status !== 'happened')
    )
      continue
    const cost = costOf(view, trigger, time, others)
    if (cost < bestCost) {
      best = time
      bestCost = cost
    }
  }
  return best === null
    ? fromTense(trigger, status, published)
    : fromTime(view, bestReading(best, status, published), status, published)
}

/** "at 9:40 a.m." says the hour, not the day. */
function isClockAlone(time: PlacedTimex): boolean {
  return time.derivation.rules.length === 1 && time.derivation.rules[0] === 'clock time'
}

/** "(Published Friday, Jan. 3)", "Copyright 2019", "TULSA, Jan. 24 -": of the article, not of what it tells. */
function isImprint(view: SentenceView, time: PlacedTimex): boolean {
  return (
    /^(?:published|updated|posted|copyright|photo|©)$/.test(wordAt(view, time.first - 1)) || isInDateline(view, time)
  )
}

/** Capitals and marks before it from the sentence's start, a dash behind it: "RENO, Nev. (AP), Jan. 24 —" is one too. */
function isInDateline(view: SentenceView, time: PlacedTimex): boolean {
  if (!/^(?:-|--|–|—)$/.test(wordAt(view, time.last))) return false
  const before = view.tokens.slice(view.sentence.first, time.first)
  return before[0]?.shout === true && before.every(({ kind, capital }) => kind === 'mark' || capital)
}
