import type { ArticleWords } from '../model/articleWords.ts'
import type { ConfidenceSignal, EventReasons, ParticipantReason } from '../model/eventReasons.ts'
import type { EventStatus } from '../model/eventStatus.ts'
import { ROW_RULE } from '../tables/tableRules.ts'
import { type Explanation, listed } from './explanation.ts'
import { isTriggerRuleName, triggerRuleWords } from './triggerRuleWords.ts'

/** Why an event was read, in sentences; none where an older version stored no reasons. `status` is the machine's. */
export function explainEvent(reasons: EventReasons, status: EventStatus): readonly Explanation[] {
  const { trigger, participants, mentions } = reasons
  if (trigger === null) return []
  if (trigger.rule === ROW_RULE) return [[trigger.words, ' stands in a row of the table, and each row is an event.']]
  const rule = isTriggerRuleName(trigger.rule)
    ? triggerRuleWords[trigger.rule]
    : `was found by the rule “${trigger.rule}”`
  return [
    [trigger.words, ` ${rule}.`],
    explainStatus(reasons.status, status),
    ...explainPeople('To whom it happened: ', participants, 'patient'),
    ...explainPeople('Who did it: ', participants, 'agent'),
    ...(mentions.length === 0 ? [] : [['Also told as ', ...listed(mentions), '.']]),
  ]
}

function explainStatus(words: ArticleWords | null, status: EventStatus): Explanation {
  if (status === 'happened') return ['It is told as a fact.']
  const kind = status === 'planned' ? 'a plan' : 'a proposal'
  return words === null ? [`It is told as ${kind}.`] : [words, ` makes it ${kind}.`]
}

function explainPeople(
  lead: string,
  participants: readonly ParticipantReason[],
  role: ParticipantReason['role'],
): readonly Explanation[] {
  const people = participants.filter((participant) => participant.role === role)
  return people.length === 0 ? [] : [[lead, ...listed(people.map(({ name, words }) => words ?? name)), '.']]
}

/**
 * What a confidence is made of, the start first.
 * @example ['Events of this type in general: 75 %', 'told more than once: +10 %', 'told without a verb: −10 %']
 */
export function explainConfidence(signals: readonly ConfidenceSignal[]): readonly string[] {
  const told = signals.filter(({ effect }, index) => index === 0 || Math.round(effect * 100) !== 0)
  return told.map(({ name, effect }, index) => {
    const percent = Math.round(Math.abs(effect) * 100)
    if (index === 0) return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${percent} %`
    return `${name}: ${effect < 0 ? '−' : '+'}${percent} %`
  })
}
