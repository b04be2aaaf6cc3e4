import { findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { isPerson } from './isPerson.ts'

const WITH = new Set(['with'])
const CHARGE_VERBS = new Set([
  'filed',
  'dropped',
  'dismissed',
  'announced',
  'brought',
  'pressed',
  'faces',
  'facing',
  'face',
  'files',
  'drops',
  'file',
  'bring',
])

/** "charged with murder", "prosecutors charged the suspect", "pressed charges against", "dropped the charges". Not "charged $5", "charged toward officers", "a charged debate". */
export const chargeRule: TriggerRule = {
  name: 'charge',
  type: 'arrest',
  starts: ['charged', 'charges', 'charging', 'indictment', 'charge'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (word === 'charged') {
      const verb = readVerbGroup(view, at)
      const sure =
        next === 'with' ||
        (next === 'in' && verb.passive) ||
        (isPerson(view, at + 1) && findWord(view, at + 1, at + 12, WITH) > 0) ||
        /^(?:him|her|them)$/.test(next) ||
        (verb.passive && /^(?:as|for|after|on|by)$/.test(next))
      if (!sure || /^(?:those|anyone|people)$/.test(before)) return null
      return { first: verb.first, last: at + 3, verb, facet: 'charge' }
    }
    const lead = findWordBack(view, at - 6, at, CHARGE_VERBS)
    if (lead >= 0 && wordAt(view, at).startsWith('charge')) {
      const verb = readVerbGroup(view, lead)
      const dropped = /^(?:drop|dismiss)/.test(wordAt(view, lead))
      return {
        first: lead,
        last: at + 1,
        verb,
        facet: dropped ? 'dropped' : 'charge',
        mergeOnly: /^fac/.test(wordAt(view, lead)),
      }
    }
    if (word === 'indictment') return { last: at + 2, facet: 'charge', definite: before === 'the' }
    return word === 'charges' && /^(?:on|of)$/.test(next)
      ? { last: at + 1, facet: 'charge', mergeOnly: true, definite: true }
      : null
  },
}
