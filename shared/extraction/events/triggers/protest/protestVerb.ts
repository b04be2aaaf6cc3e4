import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { MARKETS } from './markets.ts'

const WALKED_OUT_OF = new Set(['class', 'classes', 'school', 'schools', 'work', 'jobs'])

/**
 * People protest: "hundreds protested", "marched to city hall", "rallied outside the jail", "took to the streets".
 * Not "stocks rallied", "marched on as a company", "protested his innocence".
 */
export const protestVerb: TriggerRule = {
  name: 'protest verb',
  type: 'protest',
  starts: [
    'protested',
    'protesting',
    'marched',
    'marching',
    'rallied',
    'demonstrated',
    'demonstrating',
    'rioted',
    'took',
    'take',
    'taking',
    'walked',
  ],
  read(view, at) {
    const word = wordAt(view, at)
    if (word === 'walked') {
      const left = wordAt(view, at + 1) === 'out' && findWord(view, at + 2, at + 5, WALKED_OUT_OF) > 0
      return left ? { last: at + 3, verb: readVerbGroup(view, at) } : null
    }
    if (word.startsWith('t')) {
      if (!(wordAt(view, at + 1) === 'to' && wordAt(view, at + 2) === 'the' && /^streets?$/.test(wordAt(view, at + 3))))
        return null
      const verb = readVerbGroup(view, at)
      return { first: verb.first, last: at + 4, verb }
    }
    if (word === 'protested' && /^innocence$/.test(wordAt(view, at + 2))) return null
    if (word === 'rallied' && findWord(view, at - 12, at + 8, MARKETS) >= 0) return null
    if (
      word === 'demonstrated' &&
      !/^(?:against|in|outside|at|for|on|near|across|\.|,|peacefully)$/.test(wordAt(view, at + 1))
    )
      return null
    const verb = readVerbGroup(view, at)
    return { first: verb.first, last: at + 2, verb, definite: word === 'protesting' }
  },
}
