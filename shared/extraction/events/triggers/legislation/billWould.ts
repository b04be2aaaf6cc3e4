import { findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'

const MONEY_NOUNS = new Set(['funding', 'budget', 'spending', 'appropriations'])

/** "a bill that would ban choke holds", "legislation to require cameras". Not "a bill that would cost $5 million". */
export const billWould: TriggerRule = {
  name: 'bill would',
  type: 'legislation',
  starts: ['bill', 'legislation', 'measure', 'ordinance', 'amendment'],
  read(view, at) {
    const next = wordAt(view, at + 1)
    const would =
      (next === 'that' || next === 'which') && wordAt(view, at + 2) === 'would'
        ? at + 2
        : next === 'would'
          ? at + 1
          : -1
    if (would < 0) return null
    if (/^(?:cost|provide|fund|allocate|give|spend)$/.test(wordAt(view, would + 1))) return null
    if (findWordBack(view, at - 5, at, MONEY_NOUNS) >= 0) return null
    return { last: would + 2, status: 'proposed', facet: 'introduced' }
  },
}
