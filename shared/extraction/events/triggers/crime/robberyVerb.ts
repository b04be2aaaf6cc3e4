import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { CRIME } from './crimeFacet.ts'

const FORCE = new Set(
  'gunpoint knifepoint store bank clerk station restaurant shop man men woman victim victims'.split(' '),
)
const PLAY = new Set('fans team club viewers time sleep title home-run goal dignity voters'.split(' '))

/**
 * Someone takes by force or breaks in: "robbed a bank", "was robbed at gunpoint", "held up a clerk", "carjacked",
 * "burglarized", "was mugged". Not "robbed of the title", "held up traffic", "held up the bill".
 */
export const robberyVerb: TriggerRule = {
  name: 'robbery verb',
  type: 'other',
  starts: [
    'robbed',
    'robbing',
    'robs',
    'rob',
    'carjacked',
    'carjacking',
    'burglarized',
    'burglarizing',
    'mugged',
    'held',
  ],
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    if (word === 'held') {
      if (wordAt(view, at + 1) !== 'up' || findWord(view, at + 2, at + 8, FORCE) < 0) return null
      return { first: verb.first, last: at + 2, verb, facet: CRIME }
    }
    if (findWord(view, at + 1, at + 5, PLAY) >= 0) return null
    if (word === 'carjacking' && !verb.progressive) return null
    if (word === 'rob' && !verb.infinitive && verb.modal === '') return null
    return { first: verb.first, last: at + 1, verb, facet: CRIME }
  },
}
