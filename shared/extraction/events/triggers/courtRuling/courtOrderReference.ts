import { wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'

/** "That order runs until May", "her order": joins a ruling told before. Not "in order to", "law and order". */
export const courtOrderReference: TriggerRule = {
  name: 'court order',
  type: 'court_ruling',
  starts: ['order'],
  read(view, at) {
    const before = wordAt(view, at - 1)
    if (before === 'court' || before === "judge's" || (before === "'s" && wordAt(view, at - 2) === 'judge'))
      return { last: at + 1 }
    return /^(?:that|the|this|her|his)$/.test(before) && wordAt(view, at + 1) !== 'to'
      ? { last: at + 1, definite: true, mergeOnly: true }
      : null
  },
}
