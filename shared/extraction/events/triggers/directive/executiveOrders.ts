import { INSTRUCTIONS } from '../../../lexicon/actors.ts'
import { clauseEnd, clauseStart } from '../../clause.ts'
import { findWord, type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { BOUND } from './bound.ts'
import { isExecutiveSubject } from './isExecutiveSubject.ts'

/**
 * An executive orders: "the mayor ordered officers to wear cameras", "directing the Guard to prepare", "Noem has ordered immediate use of".
 * Not "police ordered him to drop the gun", "a judge ordered", "ordered pizza", "ignoring orders from police".
 */
export const executiveOrders: TriggerRule = {
  name: 'executive orders',
  type: 'directive',
  starts:
    'ordered orders ordering directed directs directing instructed instructs mandated mandates mandating authorized requires barred banned bans prohibited imposed'.split(
      ' ',
    ),
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    if (!isExecutiveSubject(view, from, verb.first, at, verb.passive)) return null
    const to = clauseEnd(view, at)
    if (/^orders?$/.test(word) && /^(?:executive|court|judge|of|in|new|the|an)$/.test(wordAt(view, at - 1))) return null
    // A noun: "orders from police to drop the weapon", "orders to leave", "orders, officers said".
    if (word === 'orders' && /^(?:from|to|of|by|and|or|that|,|\.|)$/.test(wordAt(view, at + 1))) return null
    const bound = findWord(view, at + 1, Math.min(to, at + 12), BOUND)
    const strong = /^(?:mandat|bann|bans|prohibit|barr|impos|requir)/.test(word)
    if (bound < 0 && !strong && !isRule(view, at, to)) return null
    if (bound < 0 && strong && /^(?:required|imposed|authorized|requires)$/.test(word) && !isRule(view, at, to))
      return null
    return { first: verb.first, last: Math.max(at + 2, bound + 1), verb, facet: 'issue' }
  },
}

function isRule(view: SentenceView, at: number, to: number): boolean {
  return (
    findWord(
      view,
      at + 1,
      Math.min(to, at + 12),
      new Set([
        ...INSTRUCTIONS,
        'investigation',
        'review',
        'use',
        'closure',
        'release',
        'end',
        'halt',
        'shutdown',
        'wear',
        'cameras',
      ]),
    ) >= 0
  )
}
