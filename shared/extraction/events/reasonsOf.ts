import type { ArticleWords } from '../../model/articleWords.ts'
import type { ConfidenceSignal, EventReasons, ParticipantReason } from '../../model/eventReasons.ts'
import { tokenAt } from '../text/token.ts'
import { shortWords } from '../text/wordsBetween.ts'
import type { Incident } from './incident.ts'
import type { Mention } from './mention.ts'
import { statusWords } from './statusWords.ts'

/** A reason is for reading: more names or mentions than this say nothing more. */
const MAXIMUM_PARTICIPANTS = 12
const MAXIMUM_MENTIONS = 12

/** Why an incident is read as an event: the phrase that reports it, its status, its people, its further mentions. */
export function reasonsOf(incident: Incident, signals: readonly ConfidenceSignal[]): EventReasons {
  const told = incident.mentions.find(({ trigger }) => !trigger.mergeOnly) ?? incident.mentions[0]
  const others = incident.mentions.filter((mention) => mention !== told)
  return {
    trigger: told === undefined ? null : { rule: told.trigger.rule, words: triggerWords(told) },
    status: told === undefined ? null : statusWords(told),
    participants: [
      ...participants(incident, incident.patients, 'patient'),
      ...participants(incident, incident.agents, 'agent'),
    ].slice(0, MAXIMUM_PARTICIPANTS),
    mentions: others.slice(0, MAXIMUM_MENTIONS).map(triggerWords),
    signals,
  }
}

function triggerWords({ view, trigger }: Mention): ArticleWords {
  let last = Math.max(trigger.last, trigger.at + 1)
  while (last > trigger.at + 1 && tokenAt(view.tokens, last - 1).kind === 'mark') last--
  return shortWords(view.text, view.tokens, Math.min(trigger.first, trigger.at), last)
}

function participants(
  incident: Incident,
  names: ReadonlyMap<string, string>,
  role: ParticipantReason['role'],
): ParticipantReason[] {
  return [...names.values()].map((name) => ({ name, role, words: placeOfName(incident, name) }))
}

/** Where a sentence of the event names somebody, in whatever form. */
function placeOfName(incident: Incident, name: string): ArticleWords | null {
  for (const { view } of incident.mentions.slice(0, MAXIMUM_MENTIONS)) {
    const entity = view.entities.find((candidate) => candidate.name === name)
    if (entity !== undefined) return shortWords(view.text, view.tokens, entity.first, entity.last)
  }
  return null
}
