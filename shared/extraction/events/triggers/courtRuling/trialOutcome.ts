import { wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

/** Outcomes of trials that need no court beside them: "was convicted of", "pleaded guilty", "was sentenced to", "a mistrial". */
export const trialOutcome: TriggerRule = {
  name: 'trial outcome',
  type: 'court_ruling',
  starts: ['convicted', 'acquitted', 'sentenced', 'pleaded', 'pled', 'mistrial', 'guilty', 'exonerated'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (word === 'mistrial') return { last: at + 1 }
    if (word === 'guilty') {
      if (before !== 'found' && before !== 'plead' && before !== 'pleading') return null
      const verb = readVerbGroup(view, at - 1)
      return { first: verb.first, last: at + 1, verb }
    }
    if (word.startsWith('pl') && !/^(?:guilty|no|not)$/.test(next)) return null
    if (word.startsWith('pl') && next === 'not') return null
    const verb = readVerbGroup(view, at)
    if (word === 'convicted' && /^(?:felon|felons|murderer|killer|criminal|criminals|sex|rapist)$/.test(next))
      return null
    return { first: verb.first, last: at + 2, verb }
  },
}
