import type { EventType } from '../../../model/eventType.ts'
import type { Incident } from '../incident.ts'
import type { Mention } from '../mention.ts'
import { arrestTitle } from './arrestTitle.ts'
import { deedTitle } from './deedTitle.ts'
import { protestTitle } from './protestTitle.ts'
import { shootingTitle } from './shootingTitle.ts'

/** Writes the title of one type of event from the mention that tells it best; `place` may be empty. */
export type TitleTemplate = (incident: Incident, mention: Mention, place: string) => string

const deed =
  (plain: string): TitleTemplate =>
  (incident, mention, place) =>
    deedTitle(incident, mention, place, plain)

/** How each built-in type is titled; the words name an event of which the text tells nothing else. */
export const TITLE_TEMPLATES: ReadonlyMap<EventType, TitleTemplate> = new Map<EventType, TitleTemplate>([
  ['shooting', (incident, _, place) => shootingTitle(incident, place)],
  ['directive', deed('Directive')],
  ['funding_vote', deed('Vote on funding')],
  ['court_ruling', deed('Court ruling')],
  ['legislation', deed('Legislation')],
  ['deployment', deed('Deployment of forces')],
  ['investigation', deed('Investigation')],
  ['arrest', arrestTitle],
  ['protest', protestTitle],
  ['other', deed('Incident')],
])
