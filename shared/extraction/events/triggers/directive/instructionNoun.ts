import { entityAt, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'

/** "the executive order", "his directive", "the new policy", "nationwide expansion planned": joins one told before, or makes one with "executive". */
export const instructionNoun: TriggerRule = {
  name: 'instruction noun',
  type: 'directive',
  starts: [
    'order',
    'directive',
    'mandate',
    'policy',
    'measure',
    'action',
    'requirement',
    'memo',
    'expansion',
    'announcement',
  ],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (
      word === 'order' &&
      (before === 'in' || before === 'court' || before === 'restraining' || before === 'and' || next === 'to')
    )
      return null
    if (word === 'expansion')
      return next === 'planned' || before === 'planned'
        ? { last: at + 2, definite: true, facet: 'extend', mergeOnly: true, status: 'planned' }
        : null
    if (word === 'action' && before !== 'executive') return null
    if (before === 'executive')
      return {
        first: at - 1,
        last: at + 1,
        definite: /^(?:the|this|that|his|her)$/.test(wordAt(view, at - 2)),
        mergeOnly: /^(?:the|this|that|his|her)$/.test(wordAt(view, at - 2)),
      }
    const possessive = before === "'s" || /^(?:thursday|monday|tuesday|wednesday|friday|saturday|sunday)$/.test(before)
    if (!/^(?:the|this|that|his|her|new|own)$/.test(before) && !possessive) return null
    if (entityAt(view, at) !== null) return null
    return { last: at + 1, definite: true, mergeOnly: true }
  },
}
