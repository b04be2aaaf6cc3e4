import { entityAt, findWord, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const OPERATION_KINDS = new Set(['immigration', 'enforcement', 'military'])
const OFFICIAL_KINDS = new Set(['immigration', 'enforcement', 'federal', 'military', 'police', 'peacekeeping'])

const STARTING = new Set('began begun launched started starts begins begin launch start'.split(' '))

/** "Operation Blue Gate was launched in May", "its immigration operation began". Not "the operation of the plant", "a rescue operation succeeded". */
export const operationRule: TriggerRule = {
  name: 'operation begins',
  type: 'deployment',
  starts: ['operation', 'crackdown', 'campaign'],
  read(view, at) {
    if (wordAt(view, at) === 'campaign' && findWord(view, at - 3, at, OPERATION_KINDS) < 0) return null
    const start = findWord(view, at + 1, at + 7, STARTING)
    if (start < 0) return null
    const named =
      entityAt(view, at + 1) !== null ||
      wordAt(view, at - 1) === 'immigration' ||
      findWordBack(view, at - 4, at, OFFICIAL_KINDS) >= 0
    const capital = view.tokens[at]?.capital === true && at > view.sentence.first
    if (!named && !capital) return null
    return { last: start + 1, verb: readVerbGroup(view, start), facet: 'operation' }
  },
}
