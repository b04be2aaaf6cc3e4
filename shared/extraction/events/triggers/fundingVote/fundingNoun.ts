import { MONEY_MATTERS } from '../../../lexicon/actors.ts'
import { findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { isNominalVote } from './isNominalVote.ts'

const MONEY_NOUNS = new Set(['funding', 'budget', 'spending', 'appropriations', 'tax', 'bond'])
const GRANTING = new Set([
  'allocated',
  'allocates',
  'provided',
  'provides',
  'included',
  'includes',
  'would',
  'sets',
  'gave',
  'earmarked',
])

/**
 * Money as a noun of legislation: "a funding vote", "the vote on the budget", "an earlier funding proposal allocated $20 million",
 * "the dueling votes". Not "a vote of confidence", "votes for mayor".
 */
export const fundingNoun: TriggerRule = {
  name: 'funding noun',
  type: 'funding_vote',
  starts: ['vote', 'votes', 'proposal', 'proposals', 'plans', 'bill', 'compromise'],
  read(view, at) {
    const word = wordAt(view, at)
    if (word.startsWith('vote')) {
      if (!isNominalVote(view, at)) return null
      const money =
        findWord(view, at + 1, at + 9, MONEY_MATTERS) >= 0 || findWordBack(view, at - 4, at, MONEY_MATTERS) >= 0
      return { last: at + 1, definite: true, mergeOnly: !money }
    }
    if (word === 'plans' || word === 'compromise') return null
    const money = findWordBack(view, at - 4, at, MONEY_NOUNS)
    if (money < 0) return null
    const gives = findWord(view, at + 1, at + 4, GRANTING)
    const sum = view.entities.some(({ kind, first }) => kind === 'money' && first > at && first < at + 8)
    if (gives < 0 || !sum) return null
    return {
      first: money,
      last: gives + 3,
      status: word === 'bill' && wordAt(view, gives) !== 'would' ? null : 'proposed',
      facet: 'proposal',
    }
  },
}
