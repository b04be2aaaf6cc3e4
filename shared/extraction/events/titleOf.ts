import { tokenAt } from '../text/token.ts'
import { clauseEnd } from './clause.ts'
import type { Incident } from './incident.ts'
import type { Mention } from './mention.ts'

const MAXIMUM_LENGTH = 90

/**
 * A short neutral title: "Shooting of Ana Ruiz", "Shooting in Tulsa", otherwise who did it and the words of the text:
 * "Senate passed a two-week extension".
 */
export function titleOf(incident: Incident, text: string): string {
  const victims = [...incident.patients.values()]
  const place = incident.mentions.find(({ participants }) => participants.place !== '')?.participants.place ?? ''
  if (incident.type === 'shooting') {
    if (victims.length > 0) return clip(`Shooting of ${listNames(victims)}`)
    return place === '' ? 'Shooting' : clip(`Shooting in ${place}`)
  }
  const mention = incident.mentions.find(({ trigger }) => !trigger.mergeOnly) ?? incident.mentions[0]
  return mention === undefined ? '' : clip(describe(mention, text))
}

function describe(mention: Mention, text: string): string {
  const { trigger, view, participants } = mention
  const verbal = trigger.verb !== null && trigger.verb.first <= trigger.at
  const passive = trigger.verb?.passive === true
  const subject =
    (passive ? participants.patients[0] : participants.agents[0]) ??
    (verbal && !passive ? organisationBefore(mention) : '')
  // From the verb itself: "has been deployed" and "to deploy" both read "deployed …", "deploy …" in a list.
  const from = tokenAt(
    view.tokens,
    !verbal ? startOfNoun(mention) : trigger.verb?.first === trigger.first ? trigger.at : trigger.first,
  ).start
  const last = Math.min(clauseEnd(view, trigger.at), view.sentence.last)
  const phrase = text
    .slice(from, tokenAt(view.tokens, last - 1).end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:"“”]+$/, '')
  const toCome = verbal && (trigger.verb?.infinitive === true || /^(?:will|'ll)$/.test(trigger.verb?.modal ?? ''))
  const joined =
    subject === '' || phrase.includes(subject) ? phrase : `${subject} ${toCome && !passive ? 'to ' : ''}${phrase}`
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** The body that acts: the organisation nearest in front of the verb. */
function organisationBefore({ trigger, view }: Mention): string {
  return view.entities.findLast(({ kind, last }) => kind === 'organisation' && last <= trigger.first)?.text ?? ''
}

/** Takes in the adjectives in front of a noun: "temporary restraining order". */
function startOfNoun({ trigger, view }: Mention): number {
  let first = trigger.first
  while (first > view.sentence.first && first > trigger.first - 3) {
    const before = tokenAt(view.tokens, first - 1)
    if (
      before.kind !== 'word' ||
      before.lower.length < 4 ||
      before.capital ||
      /^(?:that|this|with|from|into|said|after|under)$/.test(before.lower)
    )
      break
    first--
  }
  return first
}

function listNames(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ')
  return `${names[0]}, ${names[1]} and others`
}

function clip(title: string): string {
  if (title.length <= MAXIMUM_LENGTH) return title
  const cut = title.slice(0, MAXIMUM_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[\s,;:]+$/, '')}…`
}
