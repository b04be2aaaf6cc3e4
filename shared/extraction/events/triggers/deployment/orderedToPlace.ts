import { FORCES } from '../../../lexicon/actors.ts'
import { entityAt, findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const TOWARDS = new Set(['to', 'into'])

/** Forces ordered to a place: "ordered National Guard troops to Ferguson". Not "ordered officers to wear cameras". */
export const orderedToPlace: TriggerRule = {
  name: 'forces ordered to a place',
  type: 'deployment',
  starts: ['ordered', 'directed', 'authorized', 'orders', 'ordering'],
  read(view, at) {
    const force = findWord(view, at + 1, at + 7, FORCES)
    if (force < 0) return null
    const to = findWord(view, force + 1, force + 4, TOWARDS)
    if (to < 0) return null
    const place = view.entities.some(({ kind, first }) => kind === 'place' && first > to && first < to + 7)
    const base = wordAt(view, to + 1)
    if (!place || !(entityAt(view, to + 1)?.kind === 'place' || /^(?:the|suburban|downtown)$/.test(base))) return null
    const verb = readVerbGroup(view, at)
    return { first: force, last: to + 2, verb, status: 'planned', facet: 'in' }
  },
}
