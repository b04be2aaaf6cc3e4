import { CHAMBERS, LAWS } from '../../../lexicon/actors.ts'
import { clauseEnd } from '../../clause.ts'
import { findWord } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const MONEY_NOUNS = new Set(['budget', 'funding', 'spending', 'bond', 'appropriation'])
const EXECUTIVES = new Set(['president', 'governor', 'mayor', 'gov'])

/** Lawmakers ask for money: "the governor proposed a $2 billion budget", "Democrats want $50 million for". Not "wants a raise". */
export const moneyProposed: TriggerRule = {
  name: 'money proposed',
  type: 'funding_vote',
  starts: ['proposed', 'proposes', 'propose', 'proposing', 'requested', 'requests'],
  read(view, at) {
    const to = clauseEnd(view, at)
    const money = findWord(view, at + 1, Math.min(to, at + 9), MONEY_NOUNS)
    const sum = view.entities.some(({ kind, first }) => kind === 'money' && first > at && first < at + 8)
    if (
      money < 0 ||
      !(sum || findWord(view, at - 12, at, CHAMBERS) >= 0 || findWord(view, at - 12, at, EXECUTIVES) >= 0)
    )
      return null
    if (findWord(view, at + 1, at + 9, LAWS) >= 0 && !sum) return null
    return { last: money + 1, verb: readVerbGroup(view, at), status: 'proposed', facet: 'proposal' }
  },
}
