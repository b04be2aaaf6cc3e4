import { COURTS } from '../../../lexicon/actors.ts'
import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'

/** "a temporary restraining order", "the ruling", "an injunction", "the verdict", "a decision by the Supreme Court". Not "the ruling party", "a decision to run". */
export const rulingNoun: TriggerRule = {
  name: 'ruling noun',
  type: 'court_ruling',
  starts: [
    'ruling',
    'rulings',
    'injunction',
    'verdict',
    'restraining',
    'conviction',
    'decision',
    'sentence',
    'acquittal',
  ],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (word === 'restraining')
      return next === 'order' ? { last: at + 2, definite: /^(?:the|that|this)$/.test(before) } : null
    if (word === 'ruling' && /^(?:party|coalition|class|junta|council|elite|body)$/.test(next)) return null
    if (word === 'decision' && findWord(view, at - 3, at + 7, COURTS) < 0) return null
    if (word === 'sentence' || word === 'conviction') {
      return /^(?:a|the|his|her|their|that)$/.test(before) || /^(?:life|prison|death)$/.test(before)
        ? { last: at + 1, definite: true, mergeOnly: true }
        : null
    }
    return { last: at + 2, definite: /^(?:the|that|this|her|his|'s|its)$/.test(before) }
  },
}
