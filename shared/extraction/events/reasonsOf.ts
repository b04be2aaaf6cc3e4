import type { ArticleWords } from '../../model/articleWords.ts'
import type { ConfidenceSignal, EventReasons, ParticipantReason } from '../../model/eventReasons.ts'
import { shortWords } from '../text/wordsBetween.ts'
import type { Incident } from './incident.ts'
import { mentionWords } from './mentionWords.ts'
import { statusWords } from './statusWords.ts'

/** A reason is for reading: more names or mentions than this say nothing more. */
const MAXIMUM_PARTICIPANTS = 12
const MAXIMUM_MENTIONS = 12

/** Why an incident is read as an event: the phrase that reports it, its status, its people, its further mentions. */
export function reasonsOf(incident: Incident, signals: readonly ConfidenceSignal[]): EventReasons {
  const told = incident.mentions.find(({ trigger }) => !trigger.mergeOnly) ?? incident.mentions[0]
  const words = told === undefined ? null : mentionWords(told)
  return {
    trigger: told === undefined || words === null ? null : { rule: told.trigger.rule, words },
    status: told === undefined ? null : statusWords(told),
    participants: [
      ...participants(incident, incident.patients, 'patient'),
      ...participants(incident, incident.agents, 'agent'),
    ].slice(0, MAXIMUM_PARTICIPANTS),
    mentions: furtherMentions(incident, words),
    signals,
  }
}

/** "shot and killed" is one phrase to a person, though two rules know it. */
function furtherMentions(incident: Incident, told: ArticleWords | null): ArticleWords[] {
  const further: ArticleWords[] = []
  for (const mention of incident.mentions) {
    if (further.length === MAXIMUM_MENTIONS) break
    const words = mentionWords(mention)
    const isNew = [told, further.at(-1)].every(
      (known) => !known || words.start >= known.end || words.end <= known.start,
    )
    if (isNew) further.push(words)
  }
  return further
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
