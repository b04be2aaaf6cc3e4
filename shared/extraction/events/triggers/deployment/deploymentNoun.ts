import { FORCES } from '../../../lexicon/actors.ts'
import { findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const CHANGES = new Set([
  'reduce',
  'reducing',
  'reduced',
  'increase',
  'increased',
  'boosted',
  'boost',
  'scaled',
  'scaling',
])

/** "the deployment of troops", "a surge of agents", "reducing the presence of forces". Not "software deployment", "a surge in prices". */
export const deploymentNoun: TriggerRule = {
  name: 'deployment noun',
  type: 'deployment',
  starts: ['deployment', 'deployments', 'surge', 'withdrawal', 'drawdown', 'presence', 'mobilization'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    const force = findWord(view, at + 1, at + 6, FORCES)
    const modified = findWordBack(view, at - 4, at, FORCES)
    if (word === 'presence') {
      const lead = findWordBack(view, at - 5, at, CHANGES)
      if (lead < 0 || force < 0) return null
      return {
        first: lead,
        last: force + 1,
        verb: readVerbGroup(view, lead),
        facet: /^(?:reduc|scal)/.test(wordAt(view, lead)) ? 'out' : 'in',
      }
    }
    if (word === 'surge' && next !== 'of' && modified < 0) return null
    if (force < 0 && modified < 0)
      return /^(?:that|the|this)$/.test(before) && word === 'deployment'
        ? { last: at + 1, definite: true, mergeOnly: true }
        : null
    return {
      last: at + 2,
      definite: /^(?:the|that|this)$/.test(before),
      facet: /^(?:withdrawal|drawdown)$/.test(word) ? 'out' : 'in',
    }
  },
}
