import { wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { determinerBefore } from '../shooting/determinerBefore.ts'
import { CRIME } from './crimeFacet.ts'
import { isLegalTalk } from './legalTalk.ts'

/** "was stabbed", "stabbed two men", "a stabbing in Reno". Not "a stabbing pain", "stabbed in the back by his party". */
export const stabbing: TriggerRule = {
  name: 'stabbing',
  type: 'other',
  starts: ['stabbed', 'stabs', 'stabbing', 'stabbings'],
  read(view, at) {
    const [word, next] = [wordAt(view, at), wordAt(view, at + 1)]
    if (next === 'pain' || next === 'pains') return null
    if (next === 'in' && wordAt(view, at + 3) === 'back' && wordAt(view, at + 4) === 'by') return null
    const verb = readVerbGroup(view, at)
    if (!word.startsWith('stabbing') || verb.progressive) return { first: verb.first, last: at + 1, verb, facet: CRIME }
    if (isLegalTalk(view, at)) return null
    const definite = /^(?:the|that|this)$/.test(determinerBefore(view, at))
    return { last: at + 1, definite, mergeOnly: definite, facet: CRIME }
  },
}
