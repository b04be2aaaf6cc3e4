import type { EventType } from '../../../model/eventType.ts'
import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { wordAt } from '../sentenceView.ts'
import { arrestTitle } from './arrestTitle.ts'
import { atPlace } from './atPlace.ts'
import { deedTitle } from './deedTitle.ts'
import { protestTitle } from './protestTitle.ts'
import { shootingTitle } from './shootingTitle.ts'
import { subjectOf } from './subjectOf.ts'

/** Writes the title of one type of event from the mention that tells it best; `place` may be empty. */
export type TitleTemplate = (incident: Incident, mention: Mention, place: string) => string

const deed =
  (plain: string): TitleTemplate =>
  (incident, mention, place) =>
    deedTitle(incident, mention, place, plain)

/** "FBI investigation" when the sentence names the body. */
function investigationBy({ participants }: Mention): string {
  const body = participants.organisations[0]
  return body === undefined || body.length > 40 ? 'Investigation' : `${body} investigation`
}

/** "Ruling by Supreme Court" when the sentence names the court. */
function rulingBy(incident: Incident, mention: Mention): string {
  const { trigger } = mention
  if (
    trigger.verb === null ||
    trigger.verb.passive ||
    !/^(?:rul|found|order|declar)/.test(wordAt(mention.view, trigger.at))
  )
    return 'Court ruling'
  const court = subjectOf(incident, mention, trigger.verb.first, false)
  return court === null ? 'Court ruling' : `Ruling by ${court.text}`
}

/** A robber or burglar alone names no deed; "Robbery in Tulsa" does. */
function crimeTitle(incident: Incident, mention: Mention, place: string): string {
  const word = wordAt(mention.view, mention.trigger.at)
  const plain = /^rob/.test(word)
    ? 'Robbery'
    : /^burglar/.test(word)
      ? 'Burglary'
      : /^stab/.test(word)
        ? 'Stabbing'
        : 'Incident'
  if (mention.trigger.verb === null && /^(?:robber|burglar)s?$/.test(word)) return `${plain}${atPlace(place)}`
  return deedTitle(incident, mention, place, plain)
}

/** How each built-in type is titled; the words name an event of which the text tells nothing else. */
export const TITLE_TEMPLATES: ReadonlyMap<EventType, TitleTemplate> = new Map<EventType, TitleTemplate>([
  ['shooting', (incident, _, place) => shootingTitle(incident, place)],
  ['directive', deed('Directive')],
  ['funding_vote', deed('Vote on funding')],
  ['court_ruling', (incident, mention, place) => deedTitle(incident, mention, place, rulingBy(incident, mention))],
  ['legislation', deed('Legislation')],
  [
    'deployment',
    (incident, mention, place) =>
      deedTitle(incident, mention, place, incident.facet === 'out' ? 'Withdrawal of forces' : 'Deployment of forces'),
  ],
  ['investigation', (incident, mention, place) => deedTitle(incident, mention, place, investigationBy(mention))],
  ['arrest', arrestTitle],
  ['protest', protestTitle],
  ['other', crimeTitle],
])
