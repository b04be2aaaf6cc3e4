import type { TriggerRule } from '../../trigger.ts'
import { determinerBefore } from '../shooting/determinerBefore.ts'
import { CRIME } from './crimeFacet.ts'

/** "the incident", "that attack": joins a robbery or stabbing told in the article. */
export const crimeReference: TriggerRule = {
  name: 'crime told before',
  type: 'other',
  starts: ['incident', 'attack', 'crime', 'incidents', 'heist'],
  read(view, at) {
    if (!/^(?:the|this|that)$/.test(determinerBefore(view, at))) return null
    return { last: at + 1, definite: true, mergeOnly: true, facet: CRIME }
  },
}
