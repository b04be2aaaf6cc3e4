import { entityAt, findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { determinerBefore } from './determinerBefore.ts'

const ACCIDENTS = new Set(
  'crash collision stabbed stabbing fire drowned overdose cancer disease bomb explosion earthquake flood accident hit-and-run'.split(
    ' ',
  ),
)

/**
 * A killing or "the incident": joins a shooting of the same person or the one just told; a death with no word of
 * gunfire is no shooting of its own.
 */
export const killingRule: TriggerRule = {
  name: 'killing',
  type: 'shooting',
  starts: [
    'killed',
    'killing',
    'killings',
    'death',
    'deaths',
    'incident',
    'attack',
    'slain',
    'murder',
    'homicide',
    'slaying',
    'wounded',
    'rampage',
    'confrontation',
    'ambush',
    'died',
    'pronounced',
  ],
  read(view, at) {
    const word = wordAt(view, at)
    if (word === 'pronounced' && wordAt(view, at + 1) !== 'dead') return null
    if (findWord(view, at - 8, at + 8, ACCIDENTS) >= 0) return null
    if (/^(?:incident|attack|rampage|confrontation|ambush)$/.test(word)) {
      const determiner = determinerBefore(view, at)
      const named = entityAt(view, at - 1)?.kind === 'person'
      if (!named && !/^(?:the|this|that)$/.test(determiner)) return null
      return { last: at + 1, definite: true, mergeOnly: true }
    }
    const verb = /ed$|^slain$/.test(word) ? readVerbGroup(view, at) : null
    return {
      first: verb?.first ?? at,
      last: wordAt(view, at + 1) === 'of' ? at + 3 : at + 1,
      verb,
      definite: true,
      mergeOnly: true,
    }
  },
}
