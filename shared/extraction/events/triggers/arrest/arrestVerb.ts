import { findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { isPerson } from './isPerson.ts'

const TAKEN = new Set(['taken', 'took', 'take'])
const CUSTODIANS = new Set(['police', 'himself', 'herself', 'authorities', 'officers', 'troops', 'fbi', 'deputies'])
const BOOKED_INTO = new Set(['jail', 'charges', 'suspicion'])

/** "was arrested", "police arrested two men", "taken into custody", "surrendered to police", "turned himself in". Not "arrested development", "cardiac arrest". */
export const arrestVerb: TriggerRule = {
  name: 'arrest verb',
  type: 'arrest',
  starts: [
    'arrested',
    'arrests',
    'arresting',
    'detained',
    'jailed',
    'apprehended',
    'custody',
    'surrendered',
    'turned',
    'booked',
    'indicted',
    'arraigned',
    'rearrested',
  ],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (word === 'custody') {
      if (before !== 'into') return null
      const taken = findWordBack(view, at - 6, at, TAKEN)
      if (taken < 0) return null
      const verb = readVerbGroup(view, taken)
      return { first: verb.first, last: at + 1, verb, facet: 'arrest' }
    }
    if (
      word === 'turned' &&
      !(/^(?:himself|herself|themselves)$/.test(next) && /^(?:in|over)$/.test(wordAt(view, at + 2)))
    )
      return null
    if (word === 'surrendered' && findWord(view, at + 1, at + 5, CUSTODIANS) < 0) return null
    if (word === 'booked' && findWord(view, at + 1, at + 8, BOOKED_INTO) < 0) return null
    if (next === 'development') return null
    if (word === 'arrests' && !isPerson(view, at + 1))
      return { last: at + 1, facet: 'arrest', definite: before === 'the' }
    const verb = readVerbGroup(view, at)
    return { first: verb.first, last: at + 2, verb, facet: word === 'indicted' ? 'charge' : 'arrest' }
  },
}
