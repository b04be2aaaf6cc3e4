import { isPastVerb } from '../../../time/tense.ts'
import { findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { determinerBefore } from '../shooting/determinerBefore.ts'
import { CRIME } from './crimeFacet.ts'

const OUTSIDERS = new Set([
  'former',
  'ex',
  'arrested',
  'charged',
  'convicted',
  'sentenced',
  'was',
  'were',
  'had',
  'said',
  'suspected',
])

/** What a robber did: "a robber attacked her", "robbers forced the clerk", "armed robbers took". Not "a former robber spoke". */
export const robber: TriggerRule = {
  name: 'robber',
  type: 'other',
  starts: ['robber', 'robbers', 'burglar', 'burglars', 'carjacker', 'carjackers'],
  read(view, at) {
    if (findWordBack(view, at - 3, at, OUTSIDERS) >= 0) return null
    const verb = /ly$/.test(wordAt(view, at + 1)) ? at + 2 : at + 1
    if (!isPastVerb(view.tokens, verb) || OUTSIDERS.has(wordAt(view, verb))) return null
    const definite = /^(?:the|that|this|these|those)$/.test(determinerBefore(view, at))
    return { first: at, last: verb + 1, definite, facet: CRIME }
  },
}
