import type { DerivationStep } from '../../model/dateDerivation.ts'
import type { EventStatus } from '../../model/eventStatus.ts'
import { tokenAt } from '../text/token.ts'
import type { PlacedTimex } from '../time/readTimes.ts'
import { costOf, FAR, isSaid } from './dateCost.ts'
import { isImprint } from './imprint.ts'
import type { MentionDate } from './mention.ts'
import { bestReading, fromTense, fromTime } from './mentionDateOf.ts'
import { withPossibleSecond } from './secondReading.ts'
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
  const near: { readonly time: PlacedTimex; readonly cost: number }[] = []
  for (const time of view.times) {
    if (time.type === 'DURATION' || time.type === 'SET' || isClockAlone(time)) continue
    if (isImprint(view.tokens, view.sentence, time) || isNameYear(view, time)) continue
    if (time.date === '' && !time.derivation.unresolved && !/_REF$/.test(time.value)) continue
    if (
      time.value === 'PRESENT_REF' ||
      (time.value === 'FUTURE_REF' && status === 'happened') ||
      (time.value === 'PAST_REF' && status !== 'happened')
    )
      continue
    const cost = costOf(view, trigger, time, others)
    if (cost < FAR) near.push({ time, cost })
  }
  const [best, ...passed] = near.sort((a, b) => a.cost - b.cost).map(({ time }) => time)
  if (best === undefined) return fromTense(view, trigger, status, published)
  const read = withPossibleSecond(bestReading(best, status, published), status, published)
  return fromTime(view, withOthers(view, read, passed), status, published)
}

/** The expressions passed over, as data; where the chosen words have one reading only, the next is the second. */
function withOthers(view: SentenceView, best: PlacedTimex, others: readonly PlacedTimex[]): PlacedTimex {
  const [next] = others
  if (next === undefined) return best
  const { derivation } = best
  const over = others.slice(0, 3).map(({ start, end, text }) => ({ start, end, text }))
  const because = isSaid(view, next) ? 'reporting' : 'nearest'
  const steps: DerivationStep[] = [...derivation.steps, { kind: 'choose', because, over }]
  const dated = others.find(({ date }) => date !== '' && date !== best.date)
  if (derivation.alternative !== '' || best.date === '' || dated === undefined)
    return { ...best, derivation: { ...derivation, steps } }
  const words = dated.derivation.expression
  return {
    ...best,
    derivation: {
      ...derivation,
      alternative: dated.date,
      steps: [...steps, { kind: 'second', because: 'words', words }],
    },
  }
}

const HOUR_RULES = new Set(['clock time', 'part of day alone'])

/** "at 9:40 a.m." and "early morning" say the hour, not the day. */
function isClockAlone(time: PlacedTimex): boolean {
  return time.derivation.rules.length === 1 && HOUR_RULES.has(time.derivation.rules[0] ?? '')
}

/** "the arrival of 2014", "Year in Review 2013 Sports": a year inside a name, no time of an event. */
function isNameYear(view: SentenceView, time: PlacedTimex): boolean {
  if (time.derivation.rules[0] !== 'bare year') return false
  const before = tokenAt(view.tokens, time.first - 1)
  if (before.lower === 'of')
    return !/^(?:late|early|end|fall|spring|summer|winter|start)$/.test(wordAt(view, time.first - 2))
  const next = tokenAt(view.tokens, time.last)
  return (
    before.capital &&
    before.kind === 'word' &&
    next.capital &&
    next.kind === 'word' &&
    time.first > view.sentence.first + 1
  )
}
