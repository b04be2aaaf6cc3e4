import { clauseEnd, clauseStart } from '../../clause.ts'
import { findWord, findWordBack } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const BODY_NOUNS = new Set(['watchdog', 'commission', 'taskforce', 'ombudsman', 'panel', 'monitor', 'board'])
const EXECUTIVES = new Set(['gov', 'governor', 'president', 'mayor', 'secretary', 'minister'])
const ANNOUNCED = new Set(['announced', 'said', 'announcing'])

/**
 * A head of government creates a body or a rule: "will appoint a watchdog", "created a commission". Not "appointed a judge", "created jobs".
 */
export const bodyCreated: TriggerRule = {
  name: 'body created',
  type: 'directive',
  starts: ['appoint', 'appointed', 'create', 'created', 'creating', 'establish', 'established'],
  read(view, at) {
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = Math.min(clauseEnd(view, at), at + 7)
    if (findWord(view, at + 1, to, BODY_NOUNS) < 0) return null
    if (findWordBack(view, from, verb.first, EXECUTIVES) < 0) return null
    const announced = findWord(view, at, view.sentence.last, ANNOUNCED) >= 0
    return {
      first: verb.first,
      last: at + 4,
      verb: announced ? null : verb,
      facet: 'issue',
      ...(announced ? { status: 'happened' as const } : {}),
    }
  },
}
